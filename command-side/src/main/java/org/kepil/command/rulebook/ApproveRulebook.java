package org.kepil.command.rulebook;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.rulebook.RulebookId;

/** Lets a proposed version come into force on its day. */
public record ApproveRulebook(@TargetAggregateIdentifier UUID stream, RulebookId rulebookId) {

    public ApproveRulebook(RulebookId rulebookId) {
        this(rulebookId.stream(), rulebookId);
    }
}
