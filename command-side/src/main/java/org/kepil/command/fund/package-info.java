/** Funds that pay for aid, beside the state budget. */
@NullMarked
package org.kepil.command.fund;

import org.jspecify.annotations.NullMarked;
