package org.kepil.command.request;

import static org.kepil.command.office.OfficeRule.OPENED_OFFICE_REQUIRED;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.Refused;
import org.kepil.command.Registers;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.request.AidRequested;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives out the numbers by which people call cases: office code, year on the office's calendar, running number. */
@Component
public class CaseNumbers {

    private final Registers registers;
    private final EventStore events;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseNumbers(Registers registers, EventStore events, @Qualifier("writerDataSource") DataSource writer,
            Clock clock) {
        this.registers = registers;
        this.events = events;
        this.jdbc = JdbcClient.create(writer);
        this.clock = clock;
    }

    /**
     * The next number of the office. It is used up even if the case does not come about: numbers are unique, not dense.
     *
     * @throws Refused if there is no such office
     */
    public String next(OfficeId id) {
        OfficeOpened office = registers.office(id).orElseThrow(() -> new Refused(OPENED_OFFICE_REQUIRED.refusal()));
        int year = clock.instant().atZone(office.zone()).getYear();
        long running = jdbc.sql("select nextval('log.case_number')").query(Long.class).single();
        return "%s-%d-%05d".formatted(office.code(), year, running);
    }

    /** The number of a case that there is. */
    public String of(UUID caseId) {
        return find(caseId).orElseThrow();
    }

    /** The number of a case; empty where none began here under this identity. */
    public Optional<String> find(UUID caseId) {
        return events.readEvents(caseId.toString()).asStream().map(message -> (Object) message.getPayload())
                .flatMap(event -> given(event).stream()).findFirst();
    }

    /** The request with which a case began; empty where none began here under this identity. */
    Optional<AidRequested> request(UUID caseId) {
        return events.readEvents(caseId.toString()).asStream().map(message -> (Object) message.getPayload())
                .filter(AidRequested.class::isInstance).map(AidRequested.class::cast).findFirst();
    }

    private static Optional<String> given(Object first) {
        return switch (first) {
            case AidRequested requested -> Optional.of(requested.number());
            case DetentionReported notice -> Optional.of(notice.number());
            default -> Optional.empty();
        };
    }
}
