/** The log: every event of Kepil in one dense order that loses nothing, on PostgreSQL. */
@NullMarked
package org.kepil.log;

import org.jspecify.annotations.NullMarked;
