/** The machine that runs folds: live, as of a position, and to verify. */
@NullMarked
package org.kepil.query.fold;

import org.jspecify.annotations.NullMarked;
