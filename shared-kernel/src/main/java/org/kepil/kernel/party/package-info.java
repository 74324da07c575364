/** Who else takes part in a case. */
@NullMarked
package org.kepil.kernel.party;

import org.jspecify.annotations.NullMarked;
