package org.kepil.query.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Hearings of a case that its advocate cannot all attend; the view of the calendar declares the bean. */
public interface HearingClashes {

    /**
     * Two hearings at one time.
     *
     * @param at          of the hearing of the case
     * @param otherCase   in which the other hearing is; null where the reader may not read it, and so are number and court
     */
    record Clash(Instant at, String court, String advocate, @Nullable CaseId otherCase,
            @Nullable String otherNumber, Instant otherAt, @Nullable String otherCourt) {
    }

    /** @param position up to which the answer should know the record; it is waited for, briefly */
    List<Clash> of(CaseId caseId, long position, Moment moment, SignedIn reader);
}
