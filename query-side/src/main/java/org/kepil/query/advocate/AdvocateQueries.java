package org.kepil.query.advocate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.query.Ask;
import org.kepil.query.FindBarred;
import org.kepil.query.FindBarred.Barred;
import org.kepil.query.FindNames;
import org.kepil.query.FindReading;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Answers what is asked about the register of advocates. */
@Component
class AdvocateQueries {

    private final AdvocateView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;

    AdvocateQueries(AdvocateView view, Snapshots snapshots, Positions positions, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
    }

    @QueryHandler
    Advocates handle(FindAdvocates query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        Moment moment = positions.settled(query.moment());
        Answered<List<AdvocateRow>> found = snapshots.answer(view, positions.of(moment),
                snapshot -> rows(snapshot, query));
        Place place = positions.place(found, moment);
        return new Advocates(found.answer(), offices(found.answer(), place), place);
    }

    private static List<AdvocateRow> rows(Snapshot snapshot, FindAdvocates query) {
        String office = query.office() == null ? "" : " and office_id = :office";
        String available = query.available() == null ? "" : " and available = :available";
        return Snapshot.rows(snapshot
                .sql("select row_json from " + snapshot.table() + " where " + snapshot.standing() + office + available
                        + " order by name, advocate_id")
                .param("office", query.office() == null ? null : query.office().value())
                .param("available", query.available()), AdvocateRow.class);
    }

    private Names offices(List<AdvocateRow> rows, Place place) {
        return ask.one(new FindNames.OfOffices(
                rows.stream().map(AdvocateRow::officeId).collect(Collectors.toSet()), place.moment()), Names.class);
    }

    @QueryHandler
    Barred handle(FindBarred query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        return new Barred(handle(new FindAdvocates(null, false, query.moment(), query.reader())).advocates().stream()
                .collect(Collectors.toMap(AdvocateRow::advocateId, AdvocateQueries::order)));
    }

    @QueryHandler
    Boolean handle(FindReading.ByStanding query) {
        return snapshots.now(view, snapshot -> snapshot
                .sql("select exists (select from " + snapshot.table() + " where " + snapshot.standing()
                        + " and advocate_id = :advocate and available)")
                .param("advocate", query.advocateId().value()).query(Boolean.class).single());
    }

    private static String order(AdvocateRow barred) {
        if (barred.exclusion() != null) {
            return barred.exclusion().orderNumber();
        }
        return barred.suspension() == null ? "" : barred.suspension().orderNumber();
    }

    @QueryHandler
    Names handle(FindNames.OfAdvocates query) {
        if (query.advocates().isEmpty()) {
            return new Names(Map.of());
        }
        List<UUID> ids = query.advocates().stream().map(AdvocateId::value).toList();
        return snapshots.read(view, positions.of(query.moment()), snapshot -> new Names(snapshot
                .sql("select advocate_id, name from " + snapshot.table() + " where " + snapshot.standing()
                        + " and advocate_id in (:ids)")
                .param("ids", ids)
                .query((row, _) -> Map.entry(row.getObject("advocate_id", UUID.class), row.getString("name"))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }
}
