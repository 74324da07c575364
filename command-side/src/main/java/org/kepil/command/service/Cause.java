package org.kepil.command.service;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.correction.CorrectionApplied;
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

    /** The same in the matter that a correction says. */
    static @Nullable Cause after(@Nullable Cause before, CorrectionApplied event) {
        return before != null && event.correction() instanceof Correction.Matter(var matter)
                ? new Cause(before.personId(), before.officeId(), matter)
                : before;
    }

    static Cause of(DetentionReported event) {
        return new Cause(event.personId(), event.officeId(), event.matter());
    }
}
