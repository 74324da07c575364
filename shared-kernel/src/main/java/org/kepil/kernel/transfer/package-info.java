/** How a case goes from one office to another. */
@NullMarked
package org.kepil.kernel.transfer;

import org.jspecify.annotations.NullMarked;
