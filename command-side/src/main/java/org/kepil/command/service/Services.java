package org.kepil.command.service;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.service.ServiceRule.FINISHED_SERVICE_REQUIRED;
import static org.kepil.command.service.ServiceRule.FREE_TIME_REQUIRED;
import static org.kepil.command.service.ServiceRule.LISTED_SERVICE_REQUIRED;
import static org.kepil.command.service.ServiceRule.NEW_SERVICE_REQUIRED;
import static org.kepil.command.service.ServiceRule.RUNNING_STAGE_REQUIRED;
import static org.kepil.command.service.ServiceRule.STAGE_OF_MATTER_REQUIRED;
import static org.kepil.command.service.ServiceRule.UNCLAIMED_STAGE_REQUIRED;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateMember;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Cause;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.service.ActReturned;
import org.kepil.kernel.service.ActSubmitted;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageEnded;

/**
 * The register of actions. Only an advocate who holds or held the case writes in it, also after the case was closed, and
 * nothing is added to a stage while an act claims the fee for it. Whether an advocate was at two places in two cases no case
 * can know: that is for those who supervise.
 */
public class Services {

    @AggregateMember
    private final Standing standing = new Standing();
    private final Map<ServiceId, ServiceRecorded> services = new HashMap<>();
    private final Map<Part, StageEnded> ends = new HashMap<>();
    private final Map<Part, ActSubmitted> claims = new HashMap<>();

    /** What one advocate has to do with one stage. */
    private record Part(AdvocateId advocate, CaseStage stage) {
    }

    @CommandHandler
    long handle(RecordService command, Asked asked, Rules rules) {
        Rulebook book = own(command.advocateId(), command.stage(), asked, rules);
        ServiceRecorded recorded = command.recorded();
        ServiceRecorded before = services.get(command.serviceId());
        if (before == null) {
            mayBeAdded(recorded, asked, book);
            apply(recorded);
        } else if (!before.equals(recorded)) {
            throw NEW_SERVICE_REQUIRED.broken();
        }
        return getVersion();
    }

    private void mayBeAdded(ServiceRecorded service, Asked asked, Rulebook book) {
        if (book.service(service.kind().code()).isEmpty()) {
            throw LISTED_SERVICE_REQUIRED.broken();
        }
        if (end(service).isAfter(asked.receivedAt())) {
            throw FINISHED_SERVICE_REQUIRED.broken();
        }
        if (claims.containsKey(new Part(service.advocateId(), service.stage()))) {
            throw UNCLAIMED_STAGE_REQUIRED.broken();
        }
        if (services.values().stream().anyMatch(other -> overlap(other, service))) {
            throw FREE_TIME_REQUIRED.broken();
        }
    }

    @CommandHandler
    long handle(EndStage command, Asked asked, Rules rules) {
        own(command.advocateId(), command.stage(), asked, rules);
        StageEnded before = ends.get(new Part(command.advocateId(), command.stage()));
        if (before == null) {
            apply(command.ended());
        } else if (!before.equals(command.ended())) {
            throw RUNNING_STAGE_REQUIRED.broken();
        }
        return getVersion();
    }

    /** The rules of today, by which an advocate of the case may speak of the stage. */
    private Rulebook own(AdvocateId advocate, CaseStage stage, Asked asked, Rules rules) {
        Cause cause = standing.of(advocate, asked);
        Rulebook book = rules.inForce(cause.officeId(), Times.filed(asked));
        boolean known = book.matter(cause.matter().code())
                .filter(matter -> matter.stages().contains(stage.code())).isPresent();
        if (!known) {
            throw STAGE_OF_MATTER_REQUIRED.broken();
        }
        return book;
    }

    private static boolean overlap(ServiceRecorded one, ServiceRecorded other) {
        return one.advocateId().equals(other.advocateId()) && one.startedAt().isBefore(end(other))
                && other.startedAt().isBefore(end(one));
    }

    private static Instant end(ServiceRecorded service) {
        return service.startedAt().plus(Duration.ofMinutes(service.minutes()));
    }

    @EventSourcingHandler
    void on(ServiceRecorded event) {
        services.put(event.serviceId(), event);
    }

    @EventSourcingHandler
    void on(StageEnded event) {
        ends.put(new Part(event.advocateId(), event.stage()), event);
    }

    @EventSourcingHandler
    void on(ActSubmitted event) {
        claims.put(new Part(event.advocateId(), event.stage()), event);
    }

    @EventSourcingHandler
    void on(ActReturned event) {
        claims.values().removeIf(claim -> claim.actId().equals(event.actId()));
    }
}
