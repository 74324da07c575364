/** Tests of what is tried before Kepil starts. */
@NullMarked
package org.kepil.standalone.store;

import org.jspecify.annotations.NullMarked;
