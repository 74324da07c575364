package org.kepil.query.fund;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.fold.Snapshots;
import org.springframework.stereotype.Component;

/** Answers what is asked about funds. */
@Component
class FundQueries {

    private final FundView funds;
    private final PaidView paid;
    private final Snapshots snapshots;
    private final Positions positions;

    FundQueries(FundView funds, PaidView paid, Snapshots snapshots, Positions positions) {
        this.funds = funds;
        this.paid = paid;
        this.snapshots = snapshots;
        this.positions = positions;
    }

    @QueryHandler
    Funds handle(FindFunds query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        Moment moment = positions.settled(query.moment());
        Answered<List<FundRow>> found = snapshots.answer(funds, positions.of(moment),
                snapshot -> Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                        + snapshot.standing() + " order by fund"), FundRow.class));
        return new Funds(found.answer(), positions.place(found, moment));
    }

    @QueryHandler
    Paid handle(FindPaid query) {
        Forbidden.unless(query.reader(), Permission.READ_REPORTS);
        Moment moment = positions.settled(query.moment());
        Answered<List<PaidRow>> found = snapshots.answer(paid, positions.of(moment),
                snapshot -> Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                        + snapshot.standing() + " and fund = :fund order by at, id")
                        .param("fund", query.fund().code()), PaidRow.class));
        return new Paid(query.fund(), found.answer(), positions.place(found, moment));
    }
}
