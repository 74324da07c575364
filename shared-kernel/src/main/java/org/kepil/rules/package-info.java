/** How rulebooks are read, how their sums are done, and which of them is in force. */
@NullMarked
package org.kepil.rules;

import org.jspecify.annotations.NullMarked;
