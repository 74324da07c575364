/** Giving a case to another office, which has to take it. */
@NullMarked
package org.kepil.command.transfer;

import org.jspecify.annotations.NullMarked;
