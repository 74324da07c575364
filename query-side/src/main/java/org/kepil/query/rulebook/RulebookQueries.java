package org.kepil.query.rulebook;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.kepil.kernel.access.Permission;
import org.kepil.query.Forbidden;
import org.kepil.query.Moment;
import org.kepil.query.Positions;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Answered;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Answers what is asked about rules. */
@Component
class RulebookQueries {

    private final RulebookView view;
    private final Snapshots snapshots;
    private final Positions positions;

    RulebookQueries(RulebookView view, Snapshots snapshots, Positions positions) {
        this.view = view;
        this.snapshots = snapshots;
        this.positions = positions;
    }

    @QueryHandler
    Rulebooks handle(FindRulebooks query) {
        Forbidden.unless(query.reader(), Permission.READ_REGISTERS);
        Moment moment = positions.settled(query.moment());
        Answered<List<CountryRules>> found = snapshots.answer(view, positions.of(moment), RulebookQueries::all);
        return new Rulebooks(found.answer(), positions.place(found, moment));
    }

    private static List<CountryRules> all(Snapshot snapshot) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where "
                + snapshot.standing() + " order by country"), CountryRules.class);
    }
}
