package org.kepil.query.accesspoint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.fold.Snapshots;
import org.springframework.stereotype.Component;

/** Answers what is asked about access points. */
@Component
class AccessPointQueries {

    private final AccessPointView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;

    AccessPointQueries(AccessPointView view, Snapshots snapshots, Positions positions, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
    }

    @QueryHandler
    AccessPoints handle(FindAccessPoints query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        Moment moment = positions.settled(query.moment());
        LocalDate on = query.on();
        Answered<List<AccessPointRow>> found = snapshots.answer(view, positions.of(moment), AccessPointQueries::all);
        List<AccessPointRow> rows = found.answer().stream().filter(row -> on == null || row.openOn(on)).toList();
        Place place = positions.place(found, moment);
        var offices = rows.stream().map(AccessPointRow::officeId).collect(Collectors.toSet());
        var providers = rows.stream().map(AccessPointRow::providerId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new AccessPoints(rows, ask.one(new FindNames.OfOffices(offices, place.moment()), Names.class)
                .and(ask.one(new FindNames.OfProviders(providers, place.moment()), Names.class)), place);
    }

    private static List<AccessPointRow> all(Snapshot snapshot) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                + snapshot.standing() + " order by name, access_point_id"), AccessPointRow.class);
    }
}
