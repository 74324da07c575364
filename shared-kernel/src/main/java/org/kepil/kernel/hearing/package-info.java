/** Hearings of a case. */
@NullMarked
package org.kepil.kernel.hearing;

import org.jspecify.annotations.NullMarked;
