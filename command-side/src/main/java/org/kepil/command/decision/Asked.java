package org.kepil.command.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.kepil.kernel.InstantText;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;

/**
 * Who asked for a command, and when. Decisions take both from here: they read no clock and no session.
 *
 * @param receivedAt when the command entered Kepil
 */
public record Asked(Act act, Instant receivedAt) {

    /** The key of {@link #receivedAt()} in a command's metadata. */
    static final String RECEIVED_AT = "receivedAt";

    /** When it happened in the world: as told, else when the command entered. */
    public Instant occurredAt() {
        Instant told = act.occurredAt();
        return told == null ? receivedAt : told;
    }

    /** Whether an advocate asked who is not the given one. Everybody else acts for their office. */
    public boolean byAdvocateOtherThan(AdvocateId advocate) {
        return act.role() == Role.ADVOCATE && !act.actorId().equals(advocate.value());
    }

    /** The form in which it travels with a command. */
    public Map<String, Object> toMetadata() {
        Map<String, Object> metadata = new HashMap<>(act.toMetadata());
        metadata.put(RECEIVED_AT, receivedAt.toString());
        return metadata;
    }

    static Asked of(Map<String, ?> metadata) {
        if (!(metadata.get(RECEIVED_AT) instanceof String receivedAt)) {
            throw new IllegalArgumentException("The command does not say when it was received.");
        }
        return new Asked(Act.of(metadata), InstantText.read(receivedAt));
    }
}
