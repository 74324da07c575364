package org.kepil.query.agreement;

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

/** Answers what is asked about this register. */
@Component
class AgreementQueries {

    private final AgreementView view;
    private final Snapshots snapshots;
    private final Positions positions;
    private final Ask ask;

    AgreementQueries(AgreementView view, Snapshots snapshots, Positions positions, Ask ask) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
        this.ask = ask;
    }

    @QueryHandler
    Agreements handle(FindAgreements query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        Moment moment = positions.settled(query.moment());
        Answered<List<AgreementRow>> found = snapshots.answer(view, positions.of(moment), AgreementQueries::all);
        Place place = positions.place(found, moment);
        return new Agreements(found.answer(), names(found.answer(), place), place);
    }

    private static List<AgreementRow> all(Snapshot snapshot) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                + snapshot.standing() + " order by number, agreement_id"), AgreementRow.class);
    }

    private Names names(List<AgreementRow> rows, Place place) {
        var offices = rows.stream().map(AgreementRow::officeId).collect(Collectors.toSet());
        var providers = rows.stream().map(AgreementRow::providerId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return ask.one(new FindNames.OfOffices(offices, place.moment()), Names.class)
                .and(ask.one(new FindNames.OfProviders(providers, place.moment()), Names.class));
    }
}
