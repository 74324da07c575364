/** How a case ends, and how it comes back. */
@NullMarked
package org.kepil.kernel.closure;

import org.jspecify.annotations.NullMarked;
