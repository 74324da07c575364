package org.kepil.command.decision;

import org.axonframework.commandhandling.CommandExecutionException;
import org.kepil.kernel.Refusal;

/** A requirement that a command meets or is refused by. Each feature lists its own in an enum. */
public interface Rule {

    /** The feature that the rule belongs to: the first part of the refusal's code. */
    String feature();

    /** What is told when the rule is broken. */
    default Refusal refusal() {
        return Refusal.of(feature(), (Enum<?>) this);
    }

    /** The refusal in the form that passes a command bus, also one that spans processes. */
    default CommandExecutionException broken() {
        Refusal refusal = refusal();
        return new CommandExecutionException(refusal.code(), null, refusal);
    }
}
