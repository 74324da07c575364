package org.kepil.query.worklist;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.BadParameter;
import org.kepil.query.CaseState;
import org.kepil.query.Sane;

/**
 * Which cases; null means any. Days are days in UTC, Mondays for weeks. The dashboard's numbers open with these filters.
 *
 * @param text      part of the number or of the applicant's name, any case
 * @param open      true for cases that are not closed, false for those that are
 * @param imported  true for cases taken over, false for those that began here
 * @param requestedIn Monday of the week in which the case began
 * @param closedIn  Monday of the week in which it ended
 * @param waitFrom  least time from request to first assignment
 * @param waitBelow that time's upper end, itself not included
 * @param under     an office: its cases and those of every office below it in the organisation at the asked moment
 */
public record WorkFilter(@Nullable String text, @Nullable CaseState state, @Nullable OfficeId office,
        @Nullable MatterKind matter, @Nullable AdvocateId advocate, @Nullable Boolean open,
        @Nullable Boolean imported, @Nullable LocalDate requestedIn, @Nullable LocalDate closedIn,
        @Nullable Duration waitFrom, @Nullable Duration waitBelow, @Nullable OfficeId under) {

    /** @throws BadParameter for a text or a day that no case can have */
    public WorkFilter {
        Sane.text("q", text);
        Sane.day("requestedIn", requestedIn);
        Sane.day("closedIn", closedIn);
    }

    /** Without a part of the organisation. */
    public WorkFilter(@Nullable String text, @Nullable CaseState state, @Nullable OfficeId office,
            @Nullable MatterKind matter, @Nullable AdvocateId advocate, @Nullable Boolean open,
            @Nullable Boolean imported, @Nullable LocalDate requestedIn, @Nullable LocalDate closedIn,
            @Nullable Duration waitFrom, @Nullable Duration waitBelow) {
        this(text, state, office, matter, advocate, open, imported, requestedIn, closedIn, waitFrom, waitBelow, null);
    }

    /** Every case. */
    public static final WorkFilter ALL = new WorkFilter(null, null, null, null, null, null, null, null, null, null,
            null);

    WorkFilter with(@Nullable CaseState other) {
        return new WorkFilter(text, other, office, matter, advocate, open, imported, requestedIn, closedIn, waitFrom,
                waitBelow, under);
    }

    WorkFilter with(@Nullable MatterKind other) {
        return new WorkFilter(text, state, office, other, advocate, open, imported, requestedIn, closedIn, waitFrom,
                waitBelow, under);
    }

    WorkFilter with(@Nullable Boolean taken) {
        return new WorkFilter(text, state, office, matter, advocate, open, taken, requestedIn, closedIn, waitFrom,
                waitBelow, under);
    }
}
