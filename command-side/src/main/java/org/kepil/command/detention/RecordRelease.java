package org.kepil.command.detention;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.detention.ReleaseGround;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/** Records that the person is not detained any more, or that the unit took its notice back. */
public record RecordRelease(@TargetAggregateIdentifier CaseId caseId, ReleaseGround ground) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.RELEASE, ground.code()).isPresent();
    }
}
