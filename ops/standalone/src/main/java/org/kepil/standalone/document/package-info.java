/** The published document of the API: what the controllers do not say of themselves. */
@NullMarked
package org.kepil.standalone.document;

import org.jspecify.annotations.NullMarked;
