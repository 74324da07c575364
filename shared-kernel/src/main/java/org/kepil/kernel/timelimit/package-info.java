/** Clocks: how a time limit of the rulebook went in one case. */
@NullMarked
package org.kepil.kernel.timelimit;

import org.jspecify.annotations.NullMarked;
