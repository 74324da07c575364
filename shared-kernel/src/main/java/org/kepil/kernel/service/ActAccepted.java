package org.kepil.kernel.service;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;

/** An act of services was found right: its fee is owed. */
@Stored(value = "service.ActAccepted", stream = "case")
public record ActAccepted(CaseId caseId, ActId actId) implements ServiceEvent {
}
