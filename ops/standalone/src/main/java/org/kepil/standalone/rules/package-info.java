/** Brings the rulebooks that Kepil ships. */
@NullMarked
package org.kepil.standalone.rules;

import org.jspecify.annotations.NullMarked;
