/** A run from end to end that measures log, commands and views against plain JDBC; run by hand, never as a test. */
@NullMarked
package org.kepil.benchmark;

import org.jspecify.annotations.NullMarked;
