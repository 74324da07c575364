package org.kepil.query.anomaly;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.query.FindBarred;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.anomaly.Anomalies.Anomaly;
import org.kepil.query.anomaly.Anomalies.Kind;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.reader.Sights;
import org.kepil.query.reader.Readable;
import org.springframework.stereotype.Component;

/** Finds what looks odd, each kind by a condition on what cases show. */
@Component
class AnomalyQueries {

    private static final Map<Kind, String> CONDITIONS = Map.of(
            Kind.LATE_NOTICE, "begun_at - detained_at > interval '2 hours'",
            Kind.ILL_TREATMENT, "ill_treatment",
            Kind.DUPLICATE, """
                    exists (select 1 from standing earlier where earlier.person = one.person
                        and earlier.office_id = one.office_id and earlier.begun_at < one.begun_at
                        and one.begun_at - earlier.begun_at <= interval '30 days')""",
            Kind.MISSED_HEARING, "missed_at is not null",
            Kind.OUT_OF_TURN, "case_id in (select case_id from runs where length >= 4)",
            Kind.OVERLAP, "case_id = any (:overlapping)",
            Kind.MISSING_PAPERS, "papers_due < :now",
            Kind.BARRED_ADVOCATE, "state = 'ASSIGNED' and advocate_id in (:barred)");

    /** Runs of offers to one advocate of an office, in each of which less than half of the others came between two. */
    private static final String RUNS = """
            with standing as (select * from %s where %s),
                people as (select offered_by, count(distinct offered_to) as advocates from standing group by offered_by),
                turns as (
                    select case_id, offered_by, offered_to, advocates,
                        row_number() over (partition by offered_by order by offered_at, case_id) as turn
                    from standing join people using (offered_by) where offered_to is not null and advocates >= 4),
                gaps as (
                    select turns.*, turn - lag(turn) over (partition by offered_by, offered_to order by turn) as gap
                    from turns),
                numbered as (
                    select gaps.*, count(*) filter (where gap is null or gap > advocates / 2.0)
                        over (partition by offered_by, offered_to order by turn) as run
                    from gaps),
                runs as (
                    select case_id, count(*) over (partition by offered_by, offered_to, run) as length from numbered)
            """;

    private static final String OVERLAPPING = """
            with standing as (select * from %s where %s)
            select one.case_id from standing one join standing other
                on other.advocate_id = one.advocate_id and other.case_id <> one.case_id
                    and other.began_at < one.ended_at and one.began_at < other.ended_at
            group by one.case_id order by max(one.began_at) desc limit %d
            """;

    private final AnomalyView view;
    private final AttendanceView attendance;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;
    private final Sights sights;

    AnomalyQueries(AnomalyView view, AttendanceView attendance, Snapshots snapshots, Positions positions,
            Ask ask, Sights sights) {
        this.view = view;
        this.attendance = attendance;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
        this.sights = sights;
    }

    @QueryHandler
    Anomalies handle(FindAnomalies query) {
        Forbidden.unless(query.reader(), Permission.READ_ANOMALIES);
        Moment moment = positions.settled(query.moment());
        long position = positions.of(moment);
        Answered<Set<UUID>> overlapping = snapshots.answer(attendance, position, AnomalyQueries::overlapping);
        Instant now = positions.instant(moment, positions.place(overlapping, moment));
        Readable readable = sights.cases(query.reader(), "one.case_id");
        Map<String, Object> parameters = new HashMap<>(readable.parameters());
        parameters.putAll(Map.of("now", now.atOffset(ZoneOffset.UTC), "barred",
                orNobody(barred(moment, query.reader())), "overlapping", overlapping.answer().toArray(UUID[]::new)));
        Answered<List<Anomaly>> found = snapshots.answer(view, position,
                snapshot -> all(snapshot, readable.condition(), parameters));
        Place place = positions.place(new Answered<>(found.answer(),
                Math.min(found.position(), overlapping.position()), found.behind() || overlapping.behind()), moment);
        Names names = ask.one(new FindNames.OfOffices(
                found.answer().stream().map(Anomaly::officeId).collect(Collectors.toSet()), place.moment()),
                Names.class);
        return new Anomalies(found.answer(), names, place);
    }

    private Set<UUID> barred(Moment moment, SignedIn reader) {
        return ask.one(new FindBarred(moment, reader), FindBarred.Barred.class).orders().keySet().stream()
                .map(AdvocateId::value).collect(Collectors.toSet());
    }

    private static Set<UUID> overlapping(Snapshot snapshot) {
        return Set.copyOf(snapshot.sql(OVERLAPPING.formatted(snapshot.table(), snapshot.standing(), Anomalies.MOST))
                .query(UUID.class)
                .list());
    }

    /** A list in a statement may not be empty. */
    private static Set<UUID> orNobody(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(new UUID(0, 0)) : ids;
    }

    private static List<Anomaly> all(Snapshot snapshot, String readable, Map<String, Object> parameters) {
        return Stream.of(Kind.values()).flatMap(kind -> of(kind, snapshot, readable, parameters).stream()).toList();
    }

    private static List<Anomaly> of(Kind kind, Snapshot snapshot, String readable,
            Map<String, Object> parameters) {
        return Snapshot.rows(snapshot.sql((RUNS + "select row_json from standing one where (%s)%s"
                + " order by begun_at desc, case_id limit %d").formatted(snapshot.table(), snapshot.standing(),
                        CONDITIONS.get(kind), readable, Anomalies.MOST))
                .params(parameters),
                Signs.class).stream().map(
                        row -> new Anomaly(kind, row.caseId(), row.number(), row.officeId(), row.begunAt()))
                .toList();
    }
}
