/** The alarms about time limits. What a limit is and how it stands is read from the rules and the events. */
@NullMarked
package org.kepil.command.timelimit;

import org.jspecify.annotations.NullMarked;
