package org.kepil.command.rulebook;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.rulebook.RulebookId;

/** Turns a proposed version down. Whoever proposed it may do so, too. */
public record RejectRulebook(@TargetAggregateIdentifier UUID stream, RulebookId rulebookId, String reason) {

    /** @throws IllegalArgumentException if the stream is another country's */
    public RejectRulebook {
        if (!stream.equals(rulebookId.stream())) {
            throw new IllegalArgumentException(rulebookId + " has the stream " + rulebookId.stream() + ".");
        }
    }

    public RejectRulebook(RulebookId rulebookId, String reason) {
        this(rulebookId.stream(), rulebookId, reason);
    }
}
