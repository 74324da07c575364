package org.kepil.kernel.service;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * An act of services was sent back, and another may take its place.
 *
 * @param personId the applicant, whose affairs the reason may tell
 */
@Stored(value = "service.ActReturned", stream = "case")
public record ActReturned(CaseId caseId, ActId actId, PersonId personId,
        @Personal(field = "service.return-reason") PersonalText reason) implements ServiceEvent {
}
