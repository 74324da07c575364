package org.kepil.command.service;

import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;

/** Whom a case is about, in which matter, and whose it is: what decides by which rules work is paid. */
record Cause(PersonId personId, OfficeId officeId, MatterKind matter) {

    static Cause of(AidRequested event) {
        return new Cause(event.personId(), event.officeId(), event.matter());
    }

    static Cause of(DetentionReported event) {
        return new Cause(event.personId(), event.officeId(), event.matter());
    }
}
