/** The register of advocates who take cases of guaranteed aid. */
@NullMarked
package org.kepil.kernel.advocate;

import org.jspecify.annotations.NullMarked;
