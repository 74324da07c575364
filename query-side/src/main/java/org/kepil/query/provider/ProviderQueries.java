package org.kepil.query.provider;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.office.OfficeId;
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

/** Answers what is asked about organisations outside the service. */
@Component
class ProviderQueries {

    private final ProviderView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;

    ProviderQueries(ProviderView view, Snapshots snapshots, Positions positions, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
    }

    @QueryHandler
    Providers handle(FindProviders query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        Moment moment = positions.settled(query.moment());
        Answered<List<ProviderRow>> found = snapshots.answer(view, positions.of(moment), ProviderQueries::all);
        Place place = positions.place(found, moment);
        Set<OfficeId> offices = found.answer().stream().map(ProviderRow::officeId).collect(Collectors.toSet());
        return new Providers(found.answer(), ask.one(new FindNames.OfOffices(offices, place.moment()), Names.class),
                place);
    }

    private static List<ProviderRow> all(Snapshot snapshot) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                + snapshot.standing() + " order by name, provider_id"), ProviderRow.class);
    }

    @QueryHandler
    Names handle(FindNames.OfProviders query) {
        if (query.providers().isEmpty()) {
            return new Names(Map.of());
        }
        return snapshots.read(view, positions.of(query.moment()), snapshot -> new Names(all(snapshot).stream()
                .filter(row -> query.providers().contains(row.providerId()))
                .collect(Collectors.toMap(row -> row.providerId().value(), ProviderRow::name))));
    }
}
