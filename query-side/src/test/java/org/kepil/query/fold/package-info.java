/** Tests of the machine that runs folds. */
@NullMarked
package org.kepil.query.fold;

import org.jspecify.annotations.NullMarked;
