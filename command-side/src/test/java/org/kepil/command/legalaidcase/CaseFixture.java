package org.kepil.command.legalaidcase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.kepil.command.assignment.Roster;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Rules;
import org.kepil.command.rulebook.ShippedRules;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.Retention;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.Assessment;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.rulebook.RetentionRule;
import org.kepil.kernel.rulebook.Rulebook;

/** The people and facts of one case, in the words of the field, for tests of what may happen to it. */
public final class CaseFixture {

    public static final CaseId CASE = CaseId.of("0c5e0000-0000-4000-8000-000000000001");
    public static final OfficeId OFFICE = OfficeId.of("0c5e0000-0000-4000-8000-000000000002");
    public static final PersonId AIDA = PersonId.of("0c5e0000-0000-4000-8000-000000000003");
    public static final AdvocateId BERMET = AdvocateId.of("0c5e0000-0000-4000-8000-000000000004");
    public static final AdvocateId CHYNGYZ = AdvocateId.of("0c5e0000-0000-4000-8000-000000000005");
    public static final HearingId HEARING = HearingId.of("0c5e0000-0000-4000-8000-000000000006");
    public static final Instant TODAY = Instant.parse("2026-10-05T09:00:00Z");
    public static final Instant TOMORROW = Instant.parse("2026-10-06T09:00:00Z");

    /** The rules of Kyrgyzstan as Kepil brings them, for every office and at any time. */
    public static final Rulebook KG = ShippedRules.read();

    public static final AidRequested REQUESTED = new AidRequested(CASE, "OSH-2026-00001", AIDA,
            PersonalText.of("Aida Example"), PersonalText.of("Was dismissed."), null, new MatterKind("CIVIL"), OFFICE,
            RequestChannel.DESK, null, null, 1);
    public static final DetentionReported NOTIFIED = new DetentionReported(CASE, "OSH-2026-00002", AIDA,
            PersonalText.of("Aida Example"), "Police unit 5", "17/2026", null, null, false, new MatterKind("CRIMINAL"),
            new CaseStage("DETENTION"), OFFICE, RequestChannel.PHONE, false, null, 1);
    public static final AidGranted GRANTED = new AidGranted(CASE, new GrantGround("SINGLE_PERSON"), "12-A",
            Applied.of(KG, KG.category("SINGLE_PERSON").orElseThrow()), AIDA, null,
            new Assessment(List.of(), null, null));
    public static final AidRefused REFUSED = new AidRefused(CASE, AIDA, new RefusalGround("NOT_ELIGIBLE"),
            PersonalText.of("Earns too much."), AppealRoute.COURT, "13-A",
            Applied.of(KG, KG.ground(Ground.Step.REFUSAL, "NOT_ELIGIBLE").orElseThrow()), null, null, null);
    public static final AssignmentOffered OFFERED = new AssignmentOffered(CASE, BERMET);
    public static final AssignmentAccepted ACCEPTED = new AssignmentAccepted(CASE, BERMET, "14-A");
    public static final HearingScheduled SCHEDULED = new HearingScheduled(CASE, HEARING, TODAY, "Osh city court");
    public static final CaseClosed CLOSED = closedWith("SERVICE_COMPLETED");

    private static final Rules RULES = (_, _) -> KG;

    private CaseFixture() {
    }

    /** The case, closed {@link #TODAY}, as the rules of Kyrgyzstan keep it. */
    public static CaseClosed closedWith(String outcome) {
        RetentionRule rule = KG.retention("CIVIL").orElseThrow();
        return new CaseClosed(CASE, new Outcome(outcome),
                new Retention(rule.until(LocalDate.of(2026, 10, 5)), Applied.of(KG, rule)));
    }

    /** A case of which nothing is known yet. */
    public static FixtureConfiguration<LegalAidCase> aCase() {
        return aCase(Roster.EMPTY);
    }

    /** A case of which nothing is known yet, where these could take it. */
    public static FixtureConfiguration<LegalAidCase> aCase(Roster roster) {
        return new AggregateTestFixture<>(LegalAidCase.class).registerInjectableResource(RULES)
                .registerInjectableResource(roster);
    }

    /** Somebody of the office asks, at {@link #TODAY}. */
    public static Map<String, Object> asked() {
        return asked(Role.SYSTEM, new UUID(0, 7), TODAY);
    }

    /** The advocate asks, at {@link #TODAY}. */
    public static Map<String, Object> askedBy(AdvocateId advocate) {
        return asked(Role.ADVOCATE, advocate.value(), TODAY);
    }

    /** Somebody of the office asks, and says that it happened at the given instant. */
    public static Map<String, Object> askedAt(Instant at) {
        return asked(Role.COORDINATOR, new UUID(0, 7), at);
    }

    /** Somebody of that office asks, at {@link #TODAY}. */
    public static Map<String, Object> askedIn(OfficeId office) {
        return new Asked(new Act(new UUID(0, 7), "Somebody", Role.COORDINATOR, office, "Some office", null,
                Channel.API, TODAY, null, null, null, "1"), TODAY).toMetadata();
    }

    private static Map<String, Object> asked(Role role, UUID actor, Instant at) {
        Act act = new Act(actor, "Somebody", role, null, null, null, Channel.API, at, null, null, null, "1");
        return new Asked(act, TODAY).toMetadata();
    }
}
