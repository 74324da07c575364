/** Who represents the person. */
@NullMarked
package org.kepil.kernel.assignment;

import org.jspecify.annotations.NullMarked;
