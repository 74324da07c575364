/** Who is on duty when, who is away, and how much of an office's work each advocate takes. */
@NullMarked
package org.kepil.query.rota;

import org.jspecify.annotations.NullMarked;
