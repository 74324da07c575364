package org.kepil.standalone.assignment;

import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.kepil.command.handling.WaitingCases;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.assignment.FindWaiting;

/** What waits for somebody of an office, as the view has it. */
final class AskedWaitingCases implements WaitingCases {

    private final QueryGateway queries;

    AskedWaitingCases(QueryGateway queries) {
        this.queries = queries;
    }

    @Override
    public List<CaseId> oldest(SignedIn by, int most) {
        return queries.query(new FindWaiting(most, by), FindWaiting.Waiting.class).join().cases();
    }
}
