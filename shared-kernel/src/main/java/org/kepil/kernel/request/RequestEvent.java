package org.kepil.kernel.request;

import org.kepil.kernel.CaseEvent;

/** What can happen to a request. */
public sealed interface RequestEvent extends CaseEvent permits AidRequested {
}
