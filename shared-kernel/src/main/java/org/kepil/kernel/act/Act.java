package org.kepil.kernel.act;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.InstantText;
import org.kepil.kernel.office.OfficeId;

/**
 * Who did it and how, as it stood then; travels in the metadata of the command and of every event it makes. History is
 * never joined with today's names. Officials and advocates act in public office, so their names stand here in clear.
 *
 * @param actorName   display name on that day
 * @param officeName  the office's name on that day; null where the actor has none
 * @param onBehalfOf  code or name of the body for which the actor acted; null for the own office
 * @param occurredAt  when it happened in the world; null if nothing else than the time of record is known
 * @param reportedAt  when Kepil was told; null if that is the time of record
 * @param correlation ties together all that one request from outside caused
 * @param causation   identifier of the message that directly caused this one
 * @param rulebook    version of the rules in force, as text
 */
public record Act(UUID actorId, String actorName, Role role, @Nullable OfficeId officeId, @Nullable String officeName,
        @Nullable String onBehalfOf, Channel channel, @Nullable Instant occurredAt, @Nullable Instant reportedAt,
        @Nullable String correlation, @Nullable String causation, String rulebook) {

    /** The actor of everything that Kepil does by itself. */
    public static final UUID SYSTEM_ACTOR = new UUID(0, 0);

    /** Keys of an act in message metadata; the only ones that the log keeps. */
    public static final java.util.Set<String> KEYS = java.util.Set.of("actorId", "actorName", "role", "officeId",
            "officeName", "onBehalfOf", "channel", "occurredAt", "reportedAt", "correlation", "causation", "rulebook");

    /** Kepil acting by itself through the given door. */
    public static Act ofSystem(Channel channel, String rulebook) {
        return new Act(SYSTEM_ACTOR, "System", Role.SYSTEM, null, null, null, channel, null, null, null, null,
                rulebook);
    }

    /** What Kepil does by itself because of this act. */
    public Act bySystem() {
        return new Act(SYSTEM_ACTOR, "System", Role.SYSTEM, null, null, onBehalfOf, channel, occurredAt, reportedAt,
                correlation, causation, rulebook);
    }

    /** The same act, said to have happened at the given instant. */
    public Act occurred(@Nullable Instant at) {
        return new Act(actorId, actorName, role, officeId, officeName, onBehalfOf, channel, at, reportedAt,
                correlation, causation, rulebook);
    }

    /** The same act, said to have been reported at the given instant. */
    public Act reported(@Nullable Instant at) {
        return new Act(actorId, actorName, role, officeId, officeName, onBehalfOf, channel, occurredAt, at,
                correlation, causation, rulebook);
    }

    /** The metadata form: text only, without the parts that are null. */
    public Map<String, String> toMetadata() {
        Map<String, String> map = new HashMap<>();
        put(map, "actorId", actorId);
        put(map, "actorName", actorName);
        put(map, "role", role);
        put(map, "officeId", officeId);
        put(map, "officeName", officeName);
        put(map, "onBehalfOf", onBehalfOf);
        put(map, "channel", channel);
        put(map, "occurredAt", occurredAt);
        put(map, "reportedAt", reportedAt);
        put(map, "correlation", correlation);
        put(map, "causation", causation);
        put(map, "rulebook", rulebook);
        return map;
    }

    /**
     * Reads the metadata form.
     *
     * @throws IllegalArgumentException if a part that an act always has is missing or malformed
     */
    public static Act of(Map<String, ?> metadata) {
        return new Act(required(metadata, "actorId", UUID::fromString), required(metadata, "actorName", text -> text),
                required(metadata, "role", Role::valueOf), optional(metadata, "officeId", OfficeId::of),
                optional(metadata, "officeName", text -> text), optional(metadata, "onBehalfOf", text -> text),
                required(metadata, "channel", Channel::valueOf), optional(metadata, "occurredAt", InstantText::read),
                optional(metadata, "reportedAt", InstantText::read), optional(metadata, "correlation", text -> text),
                optional(metadata, "causation", text -> text), required(metadata, "rulebook", text -> text));
    }

    private static void put(Map<String, String> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value.toString());
        }
    }

    private static <T> T required(Map<String, ?> metadata, String key, Function<String, T> read) {
        T value = optional(metadata, key, read);
        if (value == null) {
            throw new IllegalArgumentException("The act has no " + key + ".");
        }
        return value;
    }

    private static <T> @Nullable T optional(Map<String, ?> metadata, String key, Function<String, T> read) {
        Object value = metadata.get(key);
        return value == null ? null : read.apply(value.toString());
    }
}
