/** Cases that may be about the same thing, and what somebody found when they were laid side by side. */
@NullMarked
package org.kepil.kernel.duplicate;

import org.jspecify.annotations.NullMarked;
