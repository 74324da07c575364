package org.kepil.command.detention;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.detention.DetentionRule.ADVOCATE_REQUIRED;
import static org.kepil.command.detention.DetentionRule.ARRIVAL_REQUIRED;
import static org.kepil.command.detention.DetentionRule.DETENTION_BEFORE_NOTICE_REQUIRED;
import static org.kepil.command.detention.DetentionRule.FIRST_RECORD_REQUIRED;
import static org.kepil.command.detention.DetentionRule.NOTICE_REQUIRED;
import static org.kepil.command.detention.DetentionRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.detention.DetentionRule.OWN_CASE_REQUIRED;

import java.time.Duration;
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
import org.kepil.kernel.detention.ArrivalRecorded;
import org.kepil.kernel.detention.DefenceRefusedByClient;
import org.kepil.kernel.detention.DetaineeReleased;
import org.kepil.kernel.detention.DetentionEvent;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.detention.FirstMeetingHeld;
import org.kepil.kernel.person.PersonId;

/**
 * How the defence of a detained person begins: who came, and when the two first spoke. Each of it is recorded once; what
 * was recorded wrongly is corrected, not recorded again. An arrival counts for the advocate who arrived.
 */
public class Detention {

    /** Clocks of callers differ from ours, and no notice fails for that. */
    private static final Duration LEEWAY = Duration.ofMinutes(5);

    private final Map<Class<?>, DetentionEvent> recorded = new HashMap<>();
    private @Nullable PersonId person;
    private @Nullable AdvocateId holder;
    private boolean closed;

    /** Begins the case; for the constructor, which hears its event later. */
    public static void begin(RecordDetention command, Asked asked) {
        if (command.detainedAt() != null && command.detainedAt().isAfter(asked.occurredAt().plus(LEEWAY))) {
            throw DETENTION_BEFORE_NOTICE_REQUIRED.broken();
        }
        apply(command.reported());
    }

    @CommandHandler
    long handle(RecordArrival command, Asked asked) {
        underWay(asked);
        return once(new ArrivalRecorded(command.caseId(), advocate()));
    }

    @CommandHandler
    long handle(HoldFirstMeeting command, Asked asked) {
        underWay(asked);
        AdvocateId advocate = advocate();
        arrived();
        return once(new FirstMeetingHeld(command.caseId(), advocate, command.confidential(),
                command.beforeQuestioning()));
    }

    @CommandHandler
    long handle(RecordDefenceRefusal command, Asked asked) {
        PersonId client = underWay(asked);
        if (command.inPresenceOfAdvocate()) {
            arrived();
        }
        return once(new DefenceRefusedByClient(command.caseId(), client, command.reason(), command.inWriting(),
                command.inPresenceOfAdvocate()));
    }

    @CommandHandler
    long handle(RecordRelease command, Asked asked) {
        underWay(asked);
        return once(new DetaineeReleased(command.caseId(), command.ground()));
    }

    /** The person whom the notice is about. */
    private PersonId underWay(Asked asked) {
        if (person == null) {
            throw NOTICE_REQUIRED.broken();
        }
        if (closed) {
            throw OPEN_CASE_REQUIRED.broken();
        }
        if (holder == null ? asked.act().role() == Role.ADVOCATE : asked.byAdvocateOtherThan(holder)) {
            throw OWN_CASE_REQUIRED.broken();
        }
        return person;
    }

    private AdvocateId advocate() {
        if (holder == null) {
            throw ADVOCATE_REQUIRED.broken();
        }
        return holder;
    }

    private void arrived() {
        if (!recorded.containsKey(ArrivalRecorded.class)) {
            throw ARRIVAL_REQUIRED.broken();
        }
    }

    private long once(DetentionEvent event) {
        DetentionEvent before = recorded.get(event.getClass());
        if (before == null) {
            apply(event);
        } else if (!before.equals(event)) {
            throw FIRST_RECORD_REQUIRED.broken();
        }
        return getVersion();
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        person = event.personId();
    }

    @EventSourcingHandler
    void on(ArrivalRecorded event) {
        recorded.put(ArrivalRecorded.class, event);
    }

    @EventSourcingHandler
    void on(FirstMeetingHeld event) {
        recorded.put(FirstMeetingHeld.class, event);
    }

    @EventSourcingHandler
    void on(DefenceRefusedByClient event) {
        recorded.put(DefenceRefusedByClient.class, event);
    }

    @EventSourcingHandler
    void on(DetaineeReleased event) {
        recorded.put(DetaineeReleased.class, event);
    }

    @EventSourcingHandler
    void on(AssignmentAccepted event) {
        holder = event.advocateId();
    }

    @EventSourcingHandler
    void on(AdvocateReplaced event) {
        holder = event.to();
        recorded.remove(ArrivalRecorded.class);
    }

    @EventSourcingHandler
    void on(AssignmentEndedEarly event) {
        holder = null;
        recorded.remove(ArrivalRecorded.class);
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        closed = false;
    }
}
