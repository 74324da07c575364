package org.kepil.query.timelimit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.rulebook.WorkCalendar;
import org.kepil.kernel.timelimit.LimitClock;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.timelimit.Mark;
import org.kepil.query.CaseState;
import org.kepil.query.page.Seat;
import org.kepil.query.timelimit.Unassessed.Forgotten;
import org.kepil.rules.Shelf;

/**
 * Whether a request was forgotten. Pure. The limit for a decision says how long nobody may be heard of, and it is counted from
 * the last that was heard, so that a clock that stands still for a missing paper hides nothing. That somebody took the case in
 * hand, or gave it back, is nothing that the person hears.
 */
final class Silence {

    private static final String ASKED = "request.AidRequested";
    private static final String GRANTED = "eligibility.AidGranted";
    private static final Set<String> UNHEARD = Set.of("handling.CaseTaken", "handling.CaseHandedBack");

    private final Shelf shelf;
    private final Instant now;

    Silence(Shelf shelf, Instant now) {
        this.shelf = shelf;
        this.now = now;
    }

    /** Whether cases that went so can be among the forgotten: their requests are not decided, or no more. */
    static boolean possible(String course) {
        return course.contains(ASKED) && (!course.contains("eligibility.") || course.contains("appeal."));
    }

    /** Empty if somebody assessed it, or was heard of lately. */
    Optional<Forgotten> of(CaseTimes times, @Nullable Seat seat) {
        OfficeId office = times.officeId();
        MatterKind matter = times.matter();
        if (seat == null || office == null || matter == null || times.standing().state() != CaseState.REQUESTED) {
            return Optional.empty();
        }
        Instant askedAt = at(times.facts(), fact -> fact.event().equals(ASKED), Comparator.naturalOrder());
        Instant heardAt = at(times.facts(), fact -> !UNHEARD.contains(fact.event()), Comparator.reverseOrder());
        return askedAt == null || heardAt == null
                ? Optional.empty()
                : rules(heardAt, seat).flatMap(rules -> decision(rules, matter)
                        .filter(limit -> over(limit, calendar(rules, seat), seat, heardAt))
                        .map(limit -> new Forgotten(times.caseId(), times.number(), office, matter, askedAt,
                                days(calendar(rules, seat), seat, askedAt), heardAt,
                                days(calendar(rules, seat), seat, heardAt), new LimitCode(limit.code()), rules.id())));
    }

    private static WorkCalendar calendar(Rulebook rules, Seat seat) {
        return rules.calendar().of(seat.region());
    }

    private Optional<Rulebook> rules(Instant at, Seat seat) {
        return shelf.inForce(seat.country(), LocalDate.ofInstant(at, seat.zone()));
    }

    private static Optional<TimeLimit> decision(Rulebook rules, MatterKind matter) {
        return rules.limits().stream().filter(limit -> limit.starts().contains(ASKED))
                .filter(limit -> limit.stops().contains(GRANTED))
                .filter(limit -> limit.matters().isEmpty() || limit.matters().contains(matter.code())).findFirst();
    }

    private boolean over(TimeLimit limit, WorkCalendar calendar, Seat seat, Instant since) {
        Instant due = new LimitClock(limit, calendar, seat.zone())
                .runs(List.of(new Mark(Mark.Kind.START, since, 0))).getFirst().dueAt();
        return due != null && due.isBefore(now);
    }

    private long days(WorkCalendar calendar, Seat seat, Instant since) {
        return calendar.workingDaysBetween(calendar.receivedOn(since, seat.zone()),
                LocalDate.ofInstant(now, seat.zone()));
    }

    private static @Nullable Instant at(List<Fact> facts, Predicate<Fact> which,
            Comparator<Instant> order) {
        return facts.stream().filter(which).map(Fact::at).min(order).orElse(null);
    }
}
