/** Tests of the view. */
@NullMarked
package org.kepil.query.casefile;

import org.jspecify.annotations.NullMarked;
