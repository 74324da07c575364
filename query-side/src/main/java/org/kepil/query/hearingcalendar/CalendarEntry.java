package org.kepil.query.hearingcalendar;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.office.OfficeId;

/**
 * A hearing, and its case.
 *
 * @param number   what people call the case
 * @param overlaps other hearings of the same advocate at the same time
 */
public record CalendarEntry(CaseId caseId, String number, @Nullable OfficeId officeId, Sitting hearing,
        List<Other> overlaps) {

    static final Comparator<CalendarEntry> EARLIEST_FIRST = Comparator
            .comparing((CalendarEntry entry) -> entry.hearing.at()).thenComparing(CalendarEntry::number)
            .thenComparing(entry -> entry.hearing.hearingId().value());

    /**
     * A hearing that meets another one. Whoever may not read its case learns when it is, and no more.
     *
     * @param caseId null where the reader may not read the case, and so are number and court
     */
    public record Other(@Nullable CaseId caseId, @Nullable String number, Instant at, @Nullable String court) {

        static Other of(CalendarEntry entry) {
            return new Other(entry.caseId, entry.number, entry.hearing.at(), entry.hearing.court());
        }
    }

    static Stream<CalendarEntry> of(CaseHearings row) {
        return row.sittings().stream()
                .map(sitting -> new CalendarEntry(row.caseId(), row.number(), row.officeId(), sitting, List.of()));
    }

    /** The same, with the others as somebody sees them who may read these cases; null for all. */
    CalendarEntry seenBy(@Nullable Set<UUID> readable) {
        return readable == null
                ? this
                : meeting(overlaps.stream().map(other -> other.caseId() == null
                        || readable.contains(other.caseId().value()) ? other : new Other(null, null, other.at(), null))
                        .toList());
    }

    /** The same, with those that it meets. */
    CalendarEntry meeting(List<Other> others) {
        return new CalendarEntry(caseId, number, officeId, hearing, others);
    }
}
