package org.kepil.command.rulebook;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.rulebook.RulebookId;

/** Lets a proposed version come into force on its day. */
public record ApproveRulebook(@TargetAggregateIdentifier UUID stream, RulebookId rulebookId) {

    /** @throws IllegalArgumentException if the stream is another country's */
    public ApproveRulebook {
        if (!stream.equals(rulebookId.stream())) {
            throw new IllegalArgumentException(rulebookId + " has the stream " + rulebookId.stream() + ".");
        }
    }

    public ApproveRulebook(RulebookId rulebookId) {
        this(rulebookId.stream(), rulebookId);
    }
}
