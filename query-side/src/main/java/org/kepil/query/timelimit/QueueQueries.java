package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Table;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Rules;
import org.kepil.query.reader.Sights;
import org.springframework.stereotype.Component;

/** Answers which limits run, over all cases. A list, its counts and the number beside it come from the same runs. */
@Component
class QueueQueries {

    private final LimitView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final OpenLimits limits;
    private final Ask ask;
    private final Sights sights;

    QueueQueries(LimitView view, Snapshots snapshots, Positions positions, Rules rules, OfficeZone offices, Ask ask,
            Sights sights) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.limits = new OpenLimits(view, snapshots, positions, rules, offices);
        this.ask = ask;
        this.sights = sights;
    }

    @QueryHandler
    LimitQueue handle(FindQueue query) {
        Moment moment = positions.settled(query.moment());
        Answered<List<OpenRun>> found = readable(moment, query.reader());
        Place place = positions.place(found, moment);
        Instant now = positions.instant(moment, place);
        List<OpenRun> anywhere = found.answer().stream().filter(query.filter().anyOffice()::matches).toList();
        List<OpenRun> matching = anywhere.stream().filter(query.filter()::matches).toList();
        List<OpenRun> page = page(query, matching, now);
        boolean more = page.size() > query.limit();
        List<OpenRun> shown = more ? page.subList(0, query.limit()) : page;
        List<QueueCounts> byOffice = byOffice(anywhere, now);
        return new LimitQueue(query.queue(), shown.stream().map(run -> item(run, now)).toList(),
                names(shown, byOffice, place.moment()), QueueCounts.of(query.filter().office(), matching, now),
                byOffice,
                more ? shown.getLast().mark().text() : null, now, place);
    }

    @QueryHandler
    Long handle(CountOverdue query) {
        Moment moment = new Moment.Now();
        Answered<List<OpenRun>> found = readable(moment, query.reader());
        Instant now = positions.instant(moment, positions.place(found, moment));
        return found.answer().stream().filter(run -> Queue.OVERDUE.holds(run.of().state(now))).count();
    }

    /** A run that is overdue already is not said to be at risk any more: that alarm would come too late to warn. */
    @QueryHandler
    DueAlarms handle(FindAlarms query) {
        Forbidden.unless(query.reader(), Permission.RAISE_ALARM);
        Moment moment = new Moment.Now();
        Answered<List<OpenRun>> found = limits.at(moment, query.reader());
        Instant now = positions.instant(moment, positions.place(found, moment));
        return new DueAlarms(found.answer().stream().flatMap(run -> alarm(run, now)).toList(),
                found.answer().stream().flatMap(run -> run.unanswered(now).stream()).toList());
    }

    private static Stream<DueAlarms.Due> alarm(OpenRun open, Instant now) {
        @Nullable
        AlarmKind kind = switch (open.of().state(now)) {
            case AT_RISK -> AlarmKind.AT_RISK;
            case OVERDUE -> AlarmKind.BROKEN;
            case BROKEN, RUNNING, PAUSED, MET, NOT_STARTED -> null;
        };
        Instant startedAt = open.of().run().startedAt();
        Instant dueAt = open.of().run().dueAt();
        return kind == null || dueAt == null || open.times().warned(open.code(), startedAt, kind)
                ? Stream.empty()
                : Stream.of(new DueAlarms.Due(open.times().caseId(), open.code(), kind, startedAt, dueAt,
                        open.of().rulebook().id()));
    }

    @QueryHandler
    RaisedLimits handle(FindRaised query) {
        Moment moment = positions.settled(query.moment());
        Answered<List<OpenRun>> found = readable(moment, query.reader());
        Place place = positions.place(found, moment);
        Instant now = positions.instant(moment, place);
        return new RaisedLimits(found.answer().stream().filter(run -> Queue.OVERDUE.holds(run.of().state(now)))
                .flatMap(run -> run.raised().stream()).toList(), place);
    }

    /** Cut into pages only after this. The runs of all cases are kept read, one copy for every reader. */
    private Answered<List<OpenRun>> readable(Moment moment, SignedIn reader) {
        Forbidden.unless(reader, Permission.READ_CASES);
        Answered<List<OpenRun>> all = limits.at(moment, reader);
        Set<UUID> own = sights.ids(reader);
        return own == null
                ? all
                : new Answered<>(
                        all.answer().stream().filter(run -> own.contains(run.times().caseId().value())).toList(),
                        all.position(), all.behind());
    }

    private static List<OpenRun> page(FindQueue query, List<OpenRun> matching, Instant now) {
        LimitCursor after = query.cursor() == null ? null : LimitCursor.of(query.cursor());
        return matching.stream().filter(run -> query.queue().holds(run.of().state(now)))
                .filter(run -> after == null || run.mark().compareTo(after) > 0)
                .limit(query.limit() + 1L).toList();
    }

    private static LimitItem item(OpenRun open, Instant now) {
        CaseTimes times = open.times();
        return new LimitItem(times.caseId(), times.number(), times.officeId(), times.matter(),
                times.standing().heldBy(), Clock.of(open.of(), times, now));
    }

    private static List<QueueCounts> byOffice(List<OpenRun> runs, Instant now) {
        Map<OfficeId, List<OpenRun>> byOffice = new LinkedHashMap<>();
        runs.forEach(run -> byOffice.computeIfAbsent(Objects.requireNonNull(run.times().officeId()),
                _ -> new ArrayList<>()).add(run));
        return byOffice.entrySet().stream().map(office -> QueueCounts.of(office.getKey(), office.getValue(), now))
                .sorted(Comparator.comparingLong(QueueCounts::overdue).thenComparingLong(QueueCounts::atRisk)
                        .reversed().thenComparing(counts -> String.valueOf(counts.officeId())))
                .toList();
    }

    private Names names(List<OpenRun> shown, List<QueueCounts> byOffice, Moment moment) {
        var offices = byOffice.stream().map(QueueCounts::officeId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var advocates = shown.stream().flatMap(run -> Stream.ofNullable(run.times().standing().heldBy()))
                .collect(Collectors.toSet());
        return ask.one(new FindNames.OfOffices(offices, moment), Names.class)
                .and(ask.one(new FindNames.OfAdvocates(advocates, moment), Names.class));
    }
}
