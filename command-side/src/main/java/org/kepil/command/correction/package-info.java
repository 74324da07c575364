/** Setting right what was recorded wrongly: proposed by one person, agreed to by another. */
@NullMarked
package org.kepil.command.correction;

import org.jspecify.annotations.NullMarked;
