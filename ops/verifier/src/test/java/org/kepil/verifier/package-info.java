/** Kepil writes, the verifier reads. */
@NullMarked
package org.kepil.verifier;

import org.jspecify.annotations.NullMarked;
