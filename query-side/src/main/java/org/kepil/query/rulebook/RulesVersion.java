package org.kepil.query.rulebook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.rulebook.RulebookId;

/**
 * One version of a country's rules.
 *
 * @param text     the whole of it in YAML
 * @param decided  who approved or rejected it; null while it waits
 * @param reason   why it was rejected; null for others
 */
public record RulesVersion(RulebookId id, State state, String text, Signed proposed, @Nullable Signed decided,
        @Nullable String reason) {

    /** How far a version has come. */
    public enum State {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    /** Who did it, under the name of that day, and when. */
    public record Signed(UUID actorId, String name, Instant at) {

        static Signed of(Act act, Instant at) {
            return new Signed(act.actorId(), act.actorName(), at);
        }
    }

    RulesVersion approved(Signed by) {
        return new RulesVersion(id, State.APPROVED, text, proposed, by, null);
    }

    RulesVersion rejected(Signed by, String why) {
        return new RulesVersion(id, State.REJECTED, text, proposed, by, why);
    }
}
