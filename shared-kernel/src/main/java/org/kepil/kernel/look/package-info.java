/** Who looked: what was shown to whom, recorded before they saw it. */
@NullMarked
package org.kepil.kernel.look;

import org.jspecify.annotations.NullMarked;
