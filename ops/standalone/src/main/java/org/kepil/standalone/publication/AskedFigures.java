package org.kepil.standalone.publication;

import org.axonframework.queryhandling.QueryGateway;
import org.kepil.command.publication.Figures;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.publication.Period;
import org.kepil.query.Moment;
import org.kepil.query.statistics.CanonicalTable;
import org.kepil.query.statistics.CountAided;
import org.kepil.query.statistics.Statistics;
import org.springframework.stereotype.Component;

/**
 * Counts a table as the views have it. It is counted twice: now, which says how far the view has come, and then as of that
 * position, as everybody will count it who ever asks again, so that offices and rules are those of the same position.
 */
@Component
class AskedFigures implements Figures {

    private static final SignedIn KEPIL = new SignedIn(new AccountId(Act.SYSTEM_ACTOR), "system", "System",
            Role.SYSTEM, null, null, null);

    private final QueryGateway queries;

    AskedFigures(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public Counted count(String country, Period period, int smallest) {
        long position = Math.max(0, ask(country, period, smallest, new Moment.Now()).place().position());
        Statistics frozen = ask(country, period, smallest, new Moment.Position(position));
        return new Counted(position, new CanonicalTable(frozen).sha256());
    }

    private Statistics ask(String country, Period period, int smallest, Moment moment) {
        return queries.query(new CountAided(country, period, smallest, moment, KEPIL), Statistics.class).join();
    }
}
