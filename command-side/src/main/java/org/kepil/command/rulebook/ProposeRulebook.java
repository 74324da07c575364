package org.kepil.command.rulebook;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.rules.RulebookReader;

/**
 * Proposes a version of a country's rules. Only what is a rulebook can be proposed.
 *
 * @param text the whole of it in YAML
 */
public record ProposeRulebook(@TargetAggregateIdentifier UUID stream, RulebookId rulebookId,
        String text) implements Creation {

    /** Reads the text. @throws org.kepil.kernel.rulebook.InvalidRulebook if it is no rulebook */
    public static ProposeRulebook of(String text, RulebookReader reader) {
        Rulebook rulebook = reader.read(text);
        return new ProposeRulebook(rulebook.id().stream(), rulebook.id(), text);
    }

    @Override
    public RulebookRule unique() {
        return RulebookRule.NEW_VERSION_REQUIRED;
    }

    RulebookProposed proposed() {
        return new RulebookProposed(rulebookId, text);
    }
}
