package org.kepil.query.timelimit;

import org.kepil.kernel.timelimit.Occasion;
import org.kepil.kernel.correction.Correction.OccurredTime;
import org.kepil.kernel.correction.Correction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.timelimit.AlarmKind;
import org.kepil.kernel.timelimit.LimitCode;
import org.kepil.query.Standing;

/**
 * What happened to a case, and when, without a rule: every rulebook reads its clocks from it.
 *
 * @param number   what people call the case; empty until its request or its import is known
 * @param officeId whose calendar and rules count; null for a case without an office of ours
 * @param facts    in the order of the log
 * @param version  sequence of the last event of the case that is in it, from 0
 */
public record CaseTimes(CaseId caseId, String number, @Nullable OfficeId officeId, @Nullable MatterKind matter,
        Standing standing, List<Fact> facts, List<Raised> alarms, long version) {

    private static final String NOTICE = "detention.DetentionReported";

    public CaseTimes {
        facts = List.copyOf(facts);
        alarms = List.copyOf(alarms);
    }

    static CaseTimes begun(CaseId caseId) {
        return new CaseTimes(caseId, "", null, null, Standing.NONE, List.of(), List.of(), -1);
    }

    CaseTimes called(String name) {
        return new CaseTimes(caseId, name, officeId, matter, standing, facts, alarms, version);
    }

    CaseTimes belongsTo(OfficeId office, MatterKind of) {
        return new CaseTimes(caseId, number, office, of, standing, facts, alarms, version);
    }

    /** The same as a correction says that it should read: clocks run by when things happened. */
    CaseTimes with(Correction correction) {
        return switch (correction) {
            case Correction.Matter(var other) ->
                new CaseTimes(caseId, number, officeId, other, standing, facts, alarms, version);
            case OccurredTime time -> new CaseTimes(caseId, number, officeId, matter, standing,
                    facts.stream().map(fact -> new Fact(fact.event(), time.of(fact.at(), fact.event()),
                            fact.recordedAt(), fact.position())).toList(),
                    alarms, version);
            case Correction.DetentionTime(var since) -> since(since);
            case Correction.ApplicantName _,Correction.Contact _,Correction.HearingTime _,Correction.ResultOfHearing _ ->
                this;
        };
    }

    /** Since when the person was detained in fact, told anew: by the event that told it first, or never told before. */
    private CaseTimes since(Instant at) {
        List<Fact> moved = facts.stream().filter(fact -> !fact.event().equals(Occasion.DETAINED.stored())).toList();
        return facts.stream().filter(fact -> fact.event().equals(NOTICE)).findFirst()
                .map(notice -> new CaseTimes(caseId, number, officeId, matter, standing, moved, alarms, version)
                        .with(new Fact(Occasion.DETAINED.stored(), at, notice.recordedAt(), notice.position())))
                .orElse(this);
    }

    CaseTimes with(Fact fact) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(fact);
        return new CaseTimes(caseId, number, officeId, matter, standing, all, alarms, version);
    }

    CaseTimes with(Raised alarm) {
        List<Raised> all = new ArrayList<>(alarms);
        all.add(alarm);
        return new CaseTimes(caseId, number, officeId, matter, standing, facts, all, version);
    }

    CaseTimes reached(Standing now, long sequence) {
        return new CaseTimes(caseId, number, officeId, matter, now, facts, alarms, sequence);
    }

    /** The alarms about one run. */
    List<Raised> alarms(LimitCode limit, Instant startedAt) {
        return alarms.stream().filter(alarm -> alarm.limit().equals(limit) && alarm.startedAt().equals(startedAt))
                .toList();
    }

    boolean warned(LimitCode limit, Instant startedAt, AlarmKind kind) {
        return alarms(limit, startedAt).stream().anyMatch(alarm -> alarm.to() == null && alarm.kind() == kind);
    }
}
