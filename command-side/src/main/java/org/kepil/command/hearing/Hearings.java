package org.kepil.command.hearing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.hearing.HearingRule.APPOINTED_TIME_REQUIRED;
import static org.kepil.command.hearing.HearingRule.GRANT_REQUIRED;
import static org.kepil.command.hearing.HearingRule.KNOWN_HEARING_REQUIRED;
import static org.kepil.command.hearing.HearingRule.NEW_HEARING_REQUIRED;
import static org.kepil.command.hearing.HearingRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.hearing.HearingRule.OWN_CASE_REQUIRED;
import static org.kepil.command.hearing.HearingRule.SCHEDULED_HEARING_REQUIRED;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingEvent;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.hearing.HearingScheduled;

/** The hearings of a case. An advocate records hearings in cases that they hold; others record them for the office. */
public class Hearings {

    private final Map<HearingId, Hearing> hearings = new HashMap<>();
    private boolean granted;
    private boolean closed;
    private @Nullable AdvocateId holder;

    @CommandHandler
    long handle(ScheduleHearing command, Asked asked) {
        HearingScheduled scheduled = command.scheduled();
        if (!granted) {
            throw GRANT_REQUIRED.broken();
        }
        underWay(asked);
        switch (hearings.get(command.hearingId())) {
            case null -> apply(scheduled);
            case Hearing hearing when hearing.last().equals(scheduled) -> {
                // asked twice: it has already happened
            }
            case Hearing _ -> throw NEW_HEARING_REQUIRED.broken();
        }
        return getVersion();
    }

    @CommandHandler
    long handle(HoldHearing command, Asked asked) {
        return settle(atItsTime(command.hearingId(), asked),
                new HearingHeld(command.caseId(), command.hearingId(), command.result()));
    }

    /** Whoever was not there, a new hearing is a new one: this stays missed. */
    @CommandHandler
    long handle(MissHearing command, Asked asked) {
        return settle(atItsTime(command.hearingId(), asked),
                new HearingMissed(command.caseId(), command.hearingId(), command.by(), command.ground()));
    }

    @CommandHandler
    long handle(AdjournHearing command, Asked asked) {
        return settle(known(command.hearingId(), asked), new HearingAdjourned(command.caseId(), command.hearingId(),
                command.scheduledAt(), command.ground()));
    }

    @CommandHandler
    long handle(CancelHearing command, Asked asked) {
        return settle(known(command.hearingId(), asked),
                new HearingCancelled(command.caseId(), command.hearingId(), command.ground()));
    }

    private static long settle(Hearing hearing, HearingEvent event) {
        if (!hearing.last().equals(event)) {
            if (!hearing.awaited()) {
                throw SCHEDULED_HEARING_REQUIRED.broken();
            }
            apply(event);
        }
        return getVersion();
    }

    private Hearing atItsTime(HearingId id, Asked asked) {
        Hearing hearing = known(id, asked);
        if (asked.occurredAt().isBefore(hearing.scheduledAt())) {
            throw APPOINTED_TIME_REQUIRED.broken();
        }
        return hearing;
    }

    private Hearing known(HearingId id, Asked asked) {
        underWay(asked);
        Hearing hearing = hearings.get(id);
        if (hearing == null) {
            throw KNOWN_HEARING_REQUIRED.broken();
        }
        return hearing;
    }

    /** Also before aid is granted: a court that asks for counsel tells its hearing with the request. */
    private void underWay(Asked asked) {
        if (closed) {
            throw OPEN_CASE_REQUIRED.broken();
        }
        if (holder == null ? asked.act().role() == Role.ADVOCATE : asked.byAdvocateOtherThan(holder)) {
            throw OWN_CASE_REQUIRED.broken();
        }
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        granted = true;
    }

    @EventSourcingHandler
    void on(AidGranted event) {
        granted = true;
    }

    @EventSourcingHandler
    void on(AssignmentAccepted event) {
        holder = event.advocateId();
    }

    @EventSourcingHandler
    void on(AssignmentEndedEarly event) {
        holder = null;
    }

    @EventSourcingHandler
    void on(AdvocateReplaced event) {
        holder = event.to();
    }

    @EventSourcingHandler
    void on(HearingScheduled event) {
        hearings.put(event.hearingId(), new Hearing(event.scheduledAt(), event));
    }

    @EventSourcingHandler
    void on(HearingAdjourned event) {
        hearings.put(event.hearingId(), new Hearing(event.scheduledAt(), event));
    }

    @EventSourcingHandler
    void on(CorrectionApplied event) {
        if (event.correction() instanceof Correction.HearingTime(var id, var at)) {
            hearings.computeIfPresent(id, (_, hearing) -> new Hearing(at, hearing.last()));
        }
    }

    @EventSourcingHandler
    void on(HearingHeld event) {
        hearings.computeIfPresent(event.hearingId(), (_, hearing) -> new Hearing(hearing.scheduledAt(), event));
    }

    @EventSourcingHandler
    void on(HearingMissed event) {
        hearings.computeIfPresent(event.hearingId(), (_, hearing) -> new Hearing(hearing.scheduledAt(), event));
    }

    @EventSourcingHandler
    void on(HearingCancelled event) {
        hearings.computeIfPresent(event.hearingId(), (_, hearing) -> new Hearing(hearing.scheduledAt(), event));
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        closed = false;
    }

    /** One hearing: for when it is set, and what was said of it last. */
    private record Hearing(Instant scheduledAt, HearingEvent last) {

        /** Whether it is still to come. */
        boolean awaited() {
            return switch (last) {
                case HearingScheduled _,HearingAdjourned _ -> true;
                case HearingHeld _,HearingMissed _,HearingCancelled _ -> false;
            };
        }
    }
}
