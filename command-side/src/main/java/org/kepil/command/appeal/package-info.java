/** Serving decisions, and appeals against refusals. */
@NullMarked
package org.kepil.command.appeal;

import org.jspecify.annotations.NullMarked;
