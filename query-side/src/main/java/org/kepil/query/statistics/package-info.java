/** Who got qualified aid in a year, counted as the service publishes it. */
@NullMarked
package org.kepil.query.statistics;

import org.jspecify.annotations.NullMarked;
