package org.kepil.kernel.eligibility;

import org.kepil.kernel.CaseEvent;

/** What can be decided about a request. */
public sealed interface EligibilityEvent extends CaseEvent permits AidGranted, AidRefused {
}
