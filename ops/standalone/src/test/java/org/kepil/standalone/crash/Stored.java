package org.kepil.standalone.crash;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the log holds in the end, read with plain SQL and none of the code under test. */
final class Stored {

    private static final String STEPS = """
            select cast(convert_from(payload, 'UTF8') as json)->>'step' from log.event
            where convert_from(payload, 'UTF8') like '%"step":%'
            """;

    private final Map<UUID, Integer> steps = new HashMap<>();
    private final Set<UUID> commands = new HashSet<>();
    private final long events;

    Stored(JdbcClient jdbc) {
        jdbc.sql(STEPS).query(String.class).stream()
                .forEach(step -> steps.merge(UUID.fromString(step), 1, Integer::sum));
        commands.addAll(jdbc.sql("select command_id from log.command_done").query(UUID.class).list());
        events = jdbc.sql("select count(*) from log.event").query(Long.class).single();
    }

    long events() {
        return events;
    }

    Set<UUID> steps() {
        return steps.keySet();
    }

    int times(UUID step) {
        return steps.getOrDefault(step, 0);
    }

    boolean done(UUID command) {
        return commands.contains(command);
    }

    Set<UUID> commands() {
        return commands;
    }

    /** Whether every step of the intent is there. */
    boolean holds(Intent intent) {
        return intent.steps().stream().allMatch(steps::containsKey);
    }

    /** Whether at least one step of the intent is there. */
    boolean touches(Intent intent) {
        return intent.steps().stream().anyMatch(steps::containsKey);
    }
}
