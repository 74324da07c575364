package org.kepil.command.hearing;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.hearing.AbsenceGround;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.Rulebook;

/** Says that a hearing did not take place, because somebody was not there. */
public record MissHearing(@TargetAggregateIdentifier CaseId caseId, HearingId hearingId, Absent by,
        AbsenceGround ground) implements Listed {
    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.ground(Ground.Step.ABSENCE, ground.code()).isPresent();
    }
}
