/** Funds that pay for aid, beside the state budget. */
@NullMarked
package org.kepil.kernel.fund;

import org.jspecify.annotations.NullMarked;
