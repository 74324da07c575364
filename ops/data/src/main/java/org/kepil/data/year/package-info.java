/** National years that never were: invented cases whose figures are those that a service published. */
@NullMarked
package org.kepil.data.year;

import org.jspecify.annotations.NullMarked;
