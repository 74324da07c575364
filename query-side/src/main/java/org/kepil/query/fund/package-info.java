/** Funds that pay for aid, beside the state budget. */
@NullMarked
package org.kepil.query.fund;

import org.jspecify.annotations.NullMarked;
