/** Tests of what a case shows that may be odd. */
@NullMarked
package org.kepil.query.anomaly;

import org.jspecify.annotations.NullMarked;
