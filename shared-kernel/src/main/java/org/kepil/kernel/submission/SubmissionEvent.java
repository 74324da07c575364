package org.kepil.kernel.submission;

import org.kepil.kernel.CaseEvent;

/** What can happen to a submission of a partner. */
public sealed interface SubmissionEvent extends CaseEvent permits SubmissionReceived {
}
