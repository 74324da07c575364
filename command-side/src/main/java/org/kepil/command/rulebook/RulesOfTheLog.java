package org.kepil.command.rulebook;

import static org.kepil.command.office.OfficeRule.OPENED_OFFICE_REQUIRED;
import static org.kepil.command.rulebook.RulebookRule.RULES_IN_FORCE_REQUIRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookEvent;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.rules.RulebookReader;
import org.kepil.rules.Shelf;

/**
 * The rules as the log holds them, one stream for each country. What was read is kept, and only what is new since is read
 * again: a version that somebody has just approved decides the next command.
 */
public final class RulesOfTheLog implements Rules {

    private final EventStore events;
    private final Function<OfficeId, Optional<OfficeOpened>> offices;
    private final RulebookReader reader = new RulebookReader();
    private final Map<String, Read> countries = new ConcurrentHashMap<>();

    /** @param offices finds an office as it was opened */
    public RulesOfTheLog(EventStore events, Function<OfficeId, Optional<OfficeOpened>> offices) {
        this.events = events;
        this.offices = offices;
    }

    @Override
    public Rulebook inForce(OfficeId office, Instant at) {
        OfficeOpened opened = offices.apply(office).orElseThrow(OPENED_OFFICE_REQUIRED::broken);
        String country = opened.country();
        Read read = countries.compute(country, (_, before) -> more(country, before == null ? Read.NOTHING : before));
        return read.shelf().inForce(country, LocalDate.ofInstant(at, opened.zone()))
                .map(rulebook -> rulebook.in(opened.region()))
                .orElseThrow(RULES_IN_FORCE_REQUIRED::broken);
    }

    private Read more(String country, Read before) {
        DomainEventStream fresh = events.readEvents(RulebookId.streamOf(country).toString(), before.next());
        Read read = before;
        while (fresh.hasNext()) {
            read = read.after((RulebookEvent) fresh.next().getPayload(), reader);
        }
        return read;
    }

    /** @param next sequence of the first event that was not read */
    private record Read(Shelf shelf, long next) {

        static final Read NOTHING = new Read(Shelf.EMPTY, 0);

        Read after(RulebookEvent event, RulebookReader reader) {
            return new Read(shelf.after(event, reader), next + 1);
        }
    }
}
