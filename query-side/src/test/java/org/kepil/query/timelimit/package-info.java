/** Clocks against naive readings, and queues against the database. */
@NullMarked
package org.kepil.query.timelimit;

import org.jspecify.annotations.NullMarked;
