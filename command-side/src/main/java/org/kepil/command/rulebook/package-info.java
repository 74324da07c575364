/** How a country's rules change: one proposes, another approves. */
@NullMarked
package org.kepil.command.rulebook;

import org.jspecify.annotations.NullMarked;
