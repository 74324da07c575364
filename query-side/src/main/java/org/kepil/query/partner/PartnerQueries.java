package org.kepil.query.partner;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.FindNames;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Answers which partners there are, and which of them signs in. */
@Component
class PartnerQueries {

    private final PartnerView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;

    PartnerQueries(PartnerView view, Snapshots snapshots, Positions positions, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
    }

    @QueryHandler
    Partners handle(FindPartners query) {
        Forbidden.unless(query.reader(), Permission.KEEP_PARTNERS);
        Moment moment = positions.settled(query.moment());
        Answered<List<PartnerRow>> found = snapshots.answer(view, positions.of(moment), PartnerQueries::all);
        Place place = positions.place(found, moment);
        Set<OfficeId> offices = found.answer().stream().flatMap(one -> one.offices().stream())
                .collect(Collectors.toSet());
        return new Partners(found.answer(), ask.one(new FindNames.OfOffices(offices, place.moment()), Names.class),
                place);
    }

    private static List<PartnerRow> all(Snapshot snapshot) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + " order by name, partner_id"), PartnerRow.class);
    }

    @QueryHandler
    @Nullable
    PartnerRow handle(FindPartner query) {
        if (query.clientId().indexOf('\0') >= 0) {
            return null;
        }
        return snapshots.now(view, snapshot -> Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table()
                + " where " + snapshot.standing() + " and client_id = :client").param("client", query.clientId()),
                PartnerRow.class)).stream().findFirst().orElse(null);
    }
}
