/** Tests of the view. */
@NullMarked
package org.kepil.query.dashboard;

import org.jspecify.annotations.NullMarked;
