package org.kepil.kernel.timelimit;

import org.kepil.kernel.CaseEvent;

/** What Kepil does about the time limits of a case. How a limit stands is no event: it is read from the others. */
public sealed interface TimeLimitEvent extends CaseEvent permits AlarmRaised, AlarmEscalated {
}
