package org.kepil.kernel.appeal;

import org.kepil.kernel.CaseEvent;

/** What can happen to a decision after it was taken. */
public sealed interface AppealEvent extends CaseEvent permits DecisionServed, RefusalAppealed, AppealDecided {
}
