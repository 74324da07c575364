package org.kepil.query.hearingcalendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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

    /** A hearing that meets another one. */
    public record Other(CaseId caseId, String number, Instant at, String court) {
    }

    static Stream<CalendarEntry> of(CaseHearings row) {
        return row.sittings().stream()
                .map(sitting -> new CalendarEntry(row.caseId(), row.number(), row.officeId(), sitting, List.of()));
    }

    /** The same, with those of the others that one advocate cannot attend as well. */
    CalendarEntry among(List<CalendarEntry> others, Duration length) {
        return new CalendarEntry(caseId, number, officeId, hearing, others.stream()
                .filter(other -> meets(other, length))
                .map(other -> new Other(other.caseId, other.number, other.hearing.at(), other.hearing.court()))
                .toList());
    }

    private boolean meets(CalendarEntry other, Duration length) {
        return hearing.awaited() && other.hearing.awaited() && hearing.advocateId() != null
                && hearing.advocateId().equals(other.hearing.advocateId())
                && !hearing.hearingId().equals(other.hearing.hearingId())
                && Duration.between(hearing.at(), other.hearing.at()).abs().compareTo(length) < 0;
    }
}
