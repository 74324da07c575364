package org.kepil.standalone.crash;

import org.kepil.query.fold.Verification;
import org.kepil.query.fold.Verify;
import org.kepil.query.fold.ViewState;

/** Oracle 3: every view has heard everything, with effect exactly once: it equals the fold of the log. */
final class ViewOracle {

    private final Installation installation;

    ViewOracle(Installation installation) {
        this.installation = installation;
    }

    void ask(Findings findings) {
        findings.add(3, "view that stopped", installation.views().stream().filter(view -> !view.running())
                .map(ViewState::name).toList());
        Verify verify = new Verify(installation.reader(), installation.log());
        for (TallyView view : TallyView.all(false)) {
            Verification verification = verify.run(view);
            findings.add(3, "row of a view that the fold does not make", verification.differences());
            findings.add(3, "row that waits for a retry", verification.parked());
        }
    }
}
