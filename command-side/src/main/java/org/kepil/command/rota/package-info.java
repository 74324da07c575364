/** Who is on duty when, and how much of an office's work each advocate takes. */
@NullMarked
package org.kepil.command.rota;

import org.jspecify.annotations.NullMarked;
