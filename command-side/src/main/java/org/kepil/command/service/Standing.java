package org.kepil.command.service;

import static org.kepil.command.service.ServiceRule.OWN_CASE_REQUIRED;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Cause;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;

/** Who holds the case, who held it until when, and what it is about: who may speak of the work in it. */
public class Standing {

    private final Map<AdvocateId, Instant> left = new HashMap<>();
    private @Nullable AdvocateId holder;
    private @Nullable Cause cause;

    /** What the case is about, for an advocate who holds or held it and speaks for themselves; refused to others. */
    Cause of(AdvocateId advocate, Asked asked) {
        if (cause == null || asked.byAdvocateOtherThan(advocate)
                || !advocate.equals(holder) && !left.containsKey(advocate)) {
            throw OWN_CASE_REQUIRED.broken();
        }
        return cause;
    }

    /** Whom the case is about. */
    PersonId person() {
        return Objects.requireNonNull(cause).personId();
    }

    /** When the advocate was replaced or left; empty if they hold the case. */
    Optional<Instant> left(AdvocateId advocate) {
        return Optional.ofNullable(left.get(advocate));
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        cause = Cause.of(event);
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        cause = Cause.of(event);
    }

    @EventSourcingHandler
    void on(CorrectionApplied event) {
        cause = Cause.after(Objects.requireNonNull(cause), event);
    }

    @EventSourcingHandler
    void on(AssignmentAccepted event) {
        took(event.advocateId());
    }

    @EventSourcingHandler
    void on(AssignmentEndedEarly event, @MetaDataValue("occurredAt") @Nullable String told,
            @Timestamp Instant recorded) {
        holder = null;
        left.put(event.advocateId(), Times.of(told, recorded));
    }

    @EventSourcingHandler
    void on(AdvocateReplaced event, @MetaDataValue("occurredAt") @Nullable String told, @Timestamp Instant recorded) {
        took(event.to());
        left.put(event.from(), Times.of(told, recorded));
    }

    private void took(AdvocateId advocate) {
        holder = advocate;
        left.remove(advocate);
    }
}
