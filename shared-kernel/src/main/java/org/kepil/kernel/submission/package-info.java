/** What the system of a partner sends, and the receipt for it. */
@NullMarked
package org.kepil.kernel.submission;

import org.jspecify.annotations.NullMarked;
