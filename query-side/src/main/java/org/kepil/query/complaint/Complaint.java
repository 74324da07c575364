package org.kepil.query.complaint;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.complaint.ComplaintId;
import org.kepil.kernel.complaint.ComplaintKind;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.RequestChannel;

/**
 * A complaint, and all that was done about it.
 *
 * @param caseId      the case it is about; null if none
 * @param advocateId  the advocate it is about; null if none
 * @param aboutOffice the office it is about; null if none
 * @param officeId    the office that answers for the answer
 * @param steps       oldest first
 * @param alarms      that were raised about its limits, and who above was told of them, oldest first
 * @param version     sequence of the last event, from 0
 */
public record Complaint(ComplaintId complaintId, PersonalText complainant, @Nullable PersonalText contact,
        ComplaintKind kind, @Nullable CaseId caseId, @Nullable AdvocateId advocateId, @Nullable OfficeId aboutOffice,
        OfficeId officeId, PersonalText statement, RequestChannel channel, Instant receivedAt, Handling handling,
        List<Step> steps, List<Alarm> alarms, long version) {

    public Complaint {
        steps = List.copyOf(steps);
        alarms = List.copyOf(alarms);
    }

    /**
     * An alarm that was raised.
     *
     * @param startedAt of the run that it is about
     * @param to        who above was told of it; null for the alarm itself
     */
    public record Alarm(LimitCode limit, AlarmKind kind, Instant startedAt, Instant raisedAt,
            @Nullable EscalationLevel to) {
    }

    /**
     * Something that happened to it.
     *
     * @param event stored name
     * @param actor name on that day
     * @param at    when it happened in the world
     */
    public record Step(String event, String actor, Instant at, Instant recordedAt, long position) {
    }

    /** What people call it. */
    @JsonProperty
    public String number() {
        return complaintId.number();
    }

    /** How far it came. */
    public ComplaintStage stage() {
        return handling.stage();
    }

    /** Whether this alarm was raised about this run. */
    boolean warned(LimitCode limit, AlarmKind kind, Instant startedAt) {
        return alarms.stream().anyMatch(alarm -> alarm.to() == null && alarm.kind() == kind
                && alarm.limit().equals(limit) && alarm.startedAt().equals(startedAt));
    }

    /** Who above was told of the run, and when. */
    Map<EscalationLevel, Instant> told(LimitCode limit, Instant startedAt) {
        Map<EscalationLevel, Instant> told = new EnumMap<>(EscalationLevel.class);
        for (Alarm alarm : alarms) {
            if (alarm.to() != null && alarm.limit().equals(limit) && alarm.startedAt().equals(startedAt)) {
                told.put(alarm.to(), alarm.raisedAt());
            }
        }
        return told;
    }

    /** Whether anybody above was ever told of one of its limits. */
    boolean escalated() {
        return alarms.stream().anyMatch(alarm -> alarm.to() != null);
    }
}
