package org.kepil.query.anomaly;

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
import org.springframework.stereotype.Component;

/** Finds what looks odd, each kind by a condition on how cases began. */
@Component
class AnomalyQueries {

    private static final Map<Kind, String> CONDITIONS = Map.of(
            Kind.LATE_NOTICE, "begun_at - detained_at > interval '2 hours'",
            Kind.ILL_TREATMENT, "ill_treatment",
            Kind.DUPLICATE, """
                    exists (select 1 from standing earlier where earlier.person = one.person
                        and earlier.office_id = one.office_id and earlier.begun_at < one.begun_at
                        and one.begun_at - earlier.begun_at <= interval '30 days')""",
            Kind.MISSED_HEARING, "missed_at is not null");

    private final AnomalyView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;

    AnomalyQueries(AnomalyView view, Snapshots snapshots, Positions positions, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
    }

    @QueryHandler
    Anomalies handle(FindAnomalies query) {
        Forbidden.unless(query.reader(), Permission.VERIFY_VIEWS);
        Moment moment = positions.settled(query.moment());
        Answered<List<Anomaly>> found = snapshots.answer(view, positions.of(moment), AnomalyQueries::all);
        Place place = positions.place(found, moment);
        Names names = ask.one(new FindNames.OfOffices(
                found.answer().stream().map(Anomaly::officeId).collect(Collectors.toSet()), place.moment()),
                Names.class);
        return new Anomalies(found.answer(), names, place);
    }

    private static List<Anomaly> all(Snapshot snapshot) {
        return Stream.of(Kind.values()).flatMap(kind -> of(kind, snapshot).stream()).toList();
    }

    private static List<Anomaly> of(Kind kind, Snapshot snapshot) {
        return Snapshot.rows(snapshot.sql("""
                with standing as (select * from %s where %s)
                select row_json from standing one where %s order by begun_at desc, case_id limit %d
                """.formatted(snapshot.table(), snapshot.standing(), CONDITIONS.get(kind), Anomalies.MOST)),
                Beginning.class).stream().map(
                        row -> new Anomaly(kind, row.caseId(), row.number(), row.officeId(),
                                row.begunAt()))
                .toList();
    }
}
