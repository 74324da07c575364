/** The time limits of cases: clocks read from events by the rules, queues of those that run, and alarms that are due. */
@NullMarked
package org.kepil.query.timelimit;

import org.jspecify.annotations.NullMarked;
