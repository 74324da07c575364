/** Who in the office works on a case. */
@NullMarked
package org.kepil.kernel.handling;

import org.jspecify.annotations.NullMarked;
