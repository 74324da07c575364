/** Checks what Kepil stores and hands out, with nothing of Kepil but the description of the format. */
@NullMarked
package org.kepil.verifier;

import org.jspecify.annotations.NullMarked;
