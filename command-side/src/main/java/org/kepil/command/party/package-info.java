/** Who else takes part in a case. */
@NullMarked
package org.kepil.command.party;

import org.jspecify.annotations.NullMarked;
