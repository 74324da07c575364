/** The act behind an event: who did it, as what, for which office, when, and through which door. */
@NullMarked
package org.kepil.kernel.act;

import org.jspecify.annotations.NullMarked;
