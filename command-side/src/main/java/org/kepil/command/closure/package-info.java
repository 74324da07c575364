/** The end of a case, and its going on. */
@NullMarked
package org.kepil.command.closure;

import org.jspecify.annotations.NullMarked;
