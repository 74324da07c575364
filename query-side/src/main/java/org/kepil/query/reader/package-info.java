/** Which cases somebody may read: the one place that every list, count, search and single read asks. */
@NullMarked
package org.kepil.query.reader;

import org.jspecify.annotations.NullMarked;
