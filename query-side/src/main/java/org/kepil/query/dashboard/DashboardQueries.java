package org.kepil.query.dashboard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kepil.query.OfficesBelow;
import org.kepil.query.FindOfficesBelow;
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
import org.kepil.query.dashboard.Dashboard.OfficeCount;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.springframework.stereotype.Component;

/** Counts cases as of any moment, all numbers at one position. */
@Component
class DashboardQueries {

    private final DashboardView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;

    DashboardQueries(DashboardView view, Snapshots snapshots, Positions positions, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
    }

    @QueryHandler
    Dashboard handle(CountCases query) {
        Forbidden.unless(query.reader(), Permission.READ_DASHBOARD);
        Moment moment = positions.settled(query.moment());
        OfficesBelow below = query.under() == null
                ? null
                : ask.one(new FindOfficesBelow(query.under(), moment), OfficesBelow.class);
        Answered<Counts> counted = snapshots.answer(view, positions.of(moment),
                snapshot -> Counts.within(snapshot, below));
        Counts counts = counted.answer();
        Place place = positions.place(counted, moment);
        return new Dashboard(counts.cases(), counts.open(), counts.states(), counts.matters(), counts.offices(),
                Weeks.of(positions.instant(moment, place), query.weeks(), counts.requested(), counts.closed()),
                counts.untilAssigned(),
                names(counts.offices(), place), place);
    }

    private Names names(List<OfficeCount> offices, Place place) {
        return ask.one(new FindNames.OfOffices(offices.stream().map(OfficeCount::officeId).filter(Objects::nonNull)
                .map(OfficeId.class::cast).collect(Collectors.toSet()), place.moment()), Names.class);
    }
}
