package org.kepil.query.office;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.time.LocalDate;
import org.kepil.query.page.PageClock;
import org.kepil.query.OfficesBelow;
import org.kepil.query.FindOfficesBelow;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Answers what is asked about offices. */
@Component
class OfficeQueries {

    private final OfficeView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final PageClock clock;

    OfficeQueries(OfficeView view, Snapshots snapshots, Positions positions, PageClock clock) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.clock = clock;
    }

    @QueryHandler
    Offices handle(FindOffices query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        Moment moment = positions.settled(query.moment());
        Answered<List<OfficeRow>> found = snapshots.answer(view, positions.of(moment), OfficeQueries::all);
        return new Offices(found.answer(), positions.place(found, moment));
    }

    private static List<OfficeRow> all(Snapshot snapshot) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                + snapshot.standing() + " order by name, office_id"), OfficeRow.class);
    }

    @QueryHandler
    OfficeTree handle(FindOfficeTree query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        Moment moment = positions.settled(query.moment());
        Answered<List<OfficeRow>> found = snapshots.answer(view, positions.of(moment), OfficeQueries::all);
        return new OfficeTree(query.on(), OfficeTree.nodes(found.answer(), query.on()),
                positions.place(found, moment));
    }

    @QueryHandler
    OfficesBelow handle(FindOfficesBelow query) {
        Moment moment = positions.settled(query.moment());
        Answered<List<OfficeRow>> found = snapshots.answer(view, positions.of(moment), OfficeQueries::all);
        LocalDate on = LocalDate.ofInstant(positions.instant(moment, positions.place(found, moment)), clock.zone());
        return new OfficesBelow(OfficeTree.tree(found.answer()).within(query.office(), on));
    }

    @QueryHandler
    Names handle(FindNames.OfOffices query) {
        if (query.offices().isEmpty()) {
            return new Names(Map.of());
        }
        List<UUID> ids = query.offices().stream().map(OfficeId::value).toList();
        return snapshots.read(view, positions.of(query.moment()), snapshot -> new Names(snapshot
                .sql("select office_id, name from " + snapshot.table() + " where " + snapshot.standing()
                        + " and office_id in (:ids)")
                .param("ids", ids)
                .query((row, _) -> Map.entry(row.getObject("office_id", UUID.class), row.getString("name"))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }
}
