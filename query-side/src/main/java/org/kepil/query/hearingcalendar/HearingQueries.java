package org.kepil.query.hearingcalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.reader.Sights;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Answers which hearings there are, and which of them one advocate cannot all attend. */
@Component
class HearingQueries {

    private static final String BETWEEN = "first_at < :to and last_at >= :from";

    private final HearingCalendarView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Freshness freshness;
    private final Ask ask;
    private final Duration length;
    private final Sights sights;

    /** @param length how long a hearing takes, as far as anybody knows beforehand: courts tell when it begins */
    HearingQueries(HearingCalendarView view, Snapshots snapshots, Positions positions, Freshness freshness, Ask ask,
            @Value("${kepil.hearing-length:PT1H}") Duration length, Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.freshness = freshness;
        this.ask = ask;
        this.length = length;
        this.sights = sights;
    }

    @QueryHandler
    HearingCalendar handle(FindHearings query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        Moment moment = positions.settled(query.moment());
        Answered<List<CalendarEntry>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> near(snapshot, query.from(), query.to()));
        Set<UUID> seen = sights.ids(query.reader());
        Clashes clashes = new Clashes(found.answer(), length);
        List<CalendarEntry> wanted = found.answer().stream().filter(entry -> within(entry, query))
                .filter(entry -> readable(entry, query.reader(), seen)).map(clashes::of)
                .map(entry -> entry.seenBy(seen)).toList();
        return calendar(wanted, positions.place(found, moment));
    }

    @QueryHandler
    HearingCalendar handle(FindClashes query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        Moment moment = positions.settled(query.moment());
        Answered<List<CalendarEntry>> found = freshness.await(view.name(),
                () -> snapshots.answer(view, positions.of(moment), snapshot -> clashes(snapshot, query)),
                answer -> moment.past() || answer.position() >= query.position());
        Set<UUID> seen = sights.ids(query.reader());
        return calendar(found.answer().stream().filter(entry -> readable(entry, query.reader(), seen))
                .map(entry -> entry.seenBy(seen)).toList(),
                positions.place(found, moment));
    }

    private List<CalendarEntry> clashes(Snapshot snapshot, FindClashes query) {
        List<CalendarEntry> awaited = rows(snapshot, "case_id = :case", Map.of("case", query.caseId().value()))
                .filter(entry -> entry.hearing().awaited()).toList();
        return awaited.stream()
                .map(entry -> new Clashes(near(snapshot, entry.hearing().at(), entry.hearing().at()), length).of(entry))
                .filter(entry -> !entry.overlaps().isEmpty()).toList();
    }

    /** Those of the time, and those that could meet one of them. */
    private List<CalendarEntry> near(Snapshot snapshot, Instant from, Instant to) {
        Instant begin = from.minus(length);
        Instant end = to.plus(length);
        return rows(snapshot, BETWEEN, Map.of("from", begin.atOffset(ZoneOffset.UTC), "to",
                end.atOffset(ZoneOffset.UTC)))
                .filter(entry -> !entry.hearing().at().isBefore(begin) && entry.hearing().at().isBefore(end))
                .sorted(CalendarEntry.EARLIEST_FIRST).toList();
    }

    private static Stream<CalendarEntry> rows(Snapshot snapshot, String where, Map<String, ?> parameters) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + " and " + where).params(parameters), CaseHearings.class).stream().flatMap(CalendarEntry::of);
    }

    private static boolean within(CalendarEntry entry, FindHearings query) {
        return !entry.hearing().at().isBefore(query.from()) && entry.hearing().at().isBefore(query.to())
                && (query.office() == null || query.office().equals(entry.officeId()))
                && (query.advocate() == null || query.advocate().equals(entry.hearing().advocateId()));
    }

    /** What somebody may not see still meets what they see, so all are read; the calendar has no pages to cut. */
    private static boolean readable(CalendarEntry entry, SignedIn reader, @Nullable Set<UUID> seen) {
        @Nullable
        AdvocateId self = reader.advocateId();
        return (seen == null || seen.contains(entry.caseId().value()))
                && (reader.role() != Role.ADVOCATE || self != null && self.equals(entry.hearing().advocateId()));
    }

    private HearingCalendar calendar(List<CalendarEntry> entries, Place place) {
        var offices = entries.stream().map(CalendarEntry::officeId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var advocates = entries.stream().flatMap(entry -> Optional.ofNullable(entry.hearing().advocateId()).stream())
                .collect(Collectors.toSet());
        Names names = ask.one(new FindNames.OfOffices(offices, place.moment()), Names.class)
                .and(ask.one(new FindNames.OfAdvocates(advocates, place.moment()), Names.class));
        return new HearingCalendar(entries, names, place);
    }
}
