package org.kepil.command.rulebook;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.rules.RulebookReader;

/**
 * Proposes a version of a country's rules. Only what is a rulebook can be proposed.
 *
 * @param text the whole of it in YAML
 */
public record ProposeRulebook(@TargetAggregateIdentifier UUID stream, RulebookId rulebookId,
        String text) {

    private static final RulebookReader READER = new RulebookReader();

    /**
     * @throws org.kepil.kernel.rulebook.InvalidRulebook if the text is no rulebook
     * @throws IllegalArgumentException                  if it is that of another version, or the stream is another country's
     */
    public ProposeRulebook {
        RulebookId written = READER.read(text).id();
        if (!written.equals(rulebookId) || !stream.equals(rulebookId.stream())) {
            throw new IllegalArgumentException("The text is that of " + written + ", in the stream "
                    + written.stream() + ".");
        }
    }

    /** Proposes the version that the text says it is. @throws org.kepil.kernel.rulebook.InvalidRulebook if it is no rulebook */
    public static ProposeRulebook of(String text) {
        RulebookId id = READER.read(text).id();
        return new ProposeRulebook(id.stream(), id, text);
    }

    RulebookProposed proposed() {
        return new RulebookProposed(rulebookId, text);
    }
}
