/** Facts of a case that were recorded wrongly, and how two people set them right. Nothing is edited. */
@NullMarked
package org.kepil.kernel.correction;

import org.jspecify.annotations.NullMarked;
