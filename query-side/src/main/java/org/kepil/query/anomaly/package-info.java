/** What looks odd in the record and is worth a supervisor's look. */
@NullMarked
package org.kepil.query.anomaly;

import org.jspecify.annotations.NullMarked;
