/** Trials of what makes two cases look alike. */
@NullMarked
package org.kepil.query.duplicate;

import org.jspecify.annotations.NullMarked;
