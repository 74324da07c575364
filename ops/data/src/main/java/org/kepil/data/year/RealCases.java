package org.kepil.data.year;

import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.kernel.act.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether there are cases that nobody invented. */
final class RealCases {

    private static final String FIRST_EVENTS = """
            select exists (select 1 from log.event where type_id in (
                    select type_id from log.event_type
                    where name in ('request.AidRequested', 'detention.DetentionReported', 'imported.CaseImported'))
                and position(?::bytea in metadata) = 0)
            """;

    private final EventStore events;
    private final JdbcClient jdbc;

    /** @param reader of the log */
    RealCases(EventStore events, DataSource reader) {
        this.events = events;
        this.jdbc = JdbcClient.create(reader);
    }

    /** Whether the year may be made here: there is nothing real, or the year was begun when there was not. */
    boolean mayMix(YearOrder order) {
        return events.lastSequenceNumberFor(Telling.caseId(order, 0).toString()).isPresent() || !areThere();
    }

    private boolean areThere() {
        byte[] mark = ("\"channel\":\"" + Channel.GENERATED + "\"").getBytes(StandardCharsets.UTF_8);
        return jdbc.sql(FIRST_EVENTS).param(mark).query(Boolean.class).single();
    }
}
