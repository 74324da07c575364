/** Recorded histories of other systems, read row by row from CSV with XES column names. */
@NullMarked
package org.kepil.data.history;

import org.jspecify.annotations.NullMarked;
