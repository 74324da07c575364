package org.kepil.command.decision;

import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;

/** Whom a case is about, in which matter, and whose it was when it began: what decides which rules it goes by. */
public record Cause(PersonId personId, OfficeId officeId, MatterKind matter) {

    public static Cause of(AidRequested event) {
        return new Cause(event.personId(), event.officeId(), event.matter());
    }

    /** The same in the matter that a correction says. */
    public static Cause after(Cause before, CorrectionApplied event) {
        return event.correction() instanceof Correction.Matter(var matter)
                ? new Cause(before.personId(), before.officeId(), matter)
                : before;
    }

    public static Cause of(DetentionReported event) {
        return new Cause(event.personId(), event.officeId(), event.matter());
    }
}
