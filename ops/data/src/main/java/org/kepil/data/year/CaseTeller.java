package org.kepil.data.year;

import org.kepil.command.eligibility.Income;
import java.time.ZoneOffset;
import java.time.LocalDate;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.kepil.command.assignment.AcceptAssignment;
import org.kepil.command.assignment.DeclineAssignment;
import org.kepil.command.assignment.OfferAssignment;
import org.kepil.command.assignment.ReplaceAdvocate;
import org.kepil.command.closure.CloseCase;
import org.kepil.command.closure.WithdrawAid;
import org.kepil.command.detention.HoldFirstMeeting;
import org.kepil.command.detention.RecordArrival;
import org.kepil.command.detention.RecordDetention;
import org.kepil.command.detention.RecordRelease;
import org.kepil.command.eligibility.GrantAid;
import org.kepil.command.eligibility.RefuseAid;
import org.kepil.command.hearing.HoldHearing;
import org.kepil.command.hearing.ScheduleHearing;
import org.kepil.command.request.RequestAid;
import org.kepil.command.service.AcceptAct;
import org.kepil.command.service.EndStage;
import org.kepil.command.service.PayFee;
import org.kepil.command.service.RecordService;
import org.kepil.command.service.SubmitAct;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.WithdrawalGround;
import org.kepil.kernel.detention.ReleaseGround;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.service.ActId;
import org.kepil.kernel.service.ActSubmitted;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceKind;
import org.kepil.kernel.service.StageResult;
import org.kepil.kernel.service.StatedFee;

/** Tells one case from its first day to its last, every step as a command by somebody whose role may send it. */
final class CaseTeller {

    private static final double DECLINED = 0.05;
    private static final double REPLACED = 0.008;
    private static final int NAMES = 29 * 41 * 17;
    /** Prime to the number of names, so that neighbours in the year have nothing in common. */
    private static final int STRIDE = 7_919;
    private static final List<String> REGARDLESS_CRIMINAL = List.of("FIRST_DETENTION", "DISABILITY_1_OR_2",
            "MENTAL_ILLNESS", "REFUGEE_OR_STATELESS");
    private static final List<String> REGARDLESS_CIVIL = List.of("DISABILITY_1_OR_2", "MENTAL_ILLNESS", "WAR_VETERAN",
            "REFUGEE_OR_STATELESS");
    private static final List<String> MATTERS_OF_LIFE = List.of("Needs an advocate before the investigator.",
            "Asks about alimony for two children.", "A plot of land was given to somebody else.",
            "Was dismissed and not paid for three months.", "The heirs cannot agree about the house.",
            "The pension was refused.", "Is called before the court.");

    private final CasePlan plan;
    private final YearTools tools;
    private final Chance chance;
    private final Actors actors;
    private final Oddities.Of odd;
    private final CaseId caseId;
    private final PersonId personId;
    private final String name;
    private final List<Told> told = new ArrayList<>();
    private Instant reportedAt;
    private int advocate;
    private int services;

    CaseTeller(CasePlan plan, YearTools tools) {
        this.plan = plan;
        this.tools = tools;
        this.chance = Chance.ofCase(tools.order().seed() + 1, plan.number());
        this.actors = new Actors(plan.region(), tools.order().name());
        this.odd = tools.oddities().of(plan.number());
        this.name = tools.order().name() + "/" + plan.number();
        this.caseId = caseId(tools.order(), plan.number());
        this.personId = new PersonId(id("person"));
        this.reportedAt = Instant.MIN;
    }

    static CaseId caseId(YearOrder order, int number) {
        return new CaseId(NamedId.of("generated-case", order.name() + "/" + number));
    }

    List<Told> tell() {
        tools.decisions().next();
        if (plan.detained()) {
            detention();
        } else {
            request();
        }
        return told;
    }

    private void detention() {
        Instant detained = plan.beginsAt();
        Instant notice = detained.plus(chance.wait(Duration.ofMinutes(35), 0.8));
        Instant limit = detained.plus(Duration.ofMinutes(115));
        if (odd.lateNotice()) {
            notice = detained.plus(Duration.ofMinutes(150 + chance.below(400)));
            tools.key().add(AnswerKey.LATE_NOTICE, caseId);
        } else if (notice.isAfter(limit)) {
            notice = limit;
        }
        if (odd.illTreatment()) {
            tools.key().add(AnswerKey.ILL_TREATMENT, caseId);
        }
        Instant typed = notice.plus(chance.wait(Duration.ofMinutes(3), 0.5));
        send(new RecordDetention(caseId, number(), personId, PersonalText.of(person()),
                plan.region().name() + " police unit " + (odd.lateNotice() ? 7 : 1 + chance.below(6)), null, null,
                detained, plan.minor(), new MatterKind(plan.matter()), new CaseStage("DETENTION"),
                plan.region().officeId(), RequestChannel.PHONE, odd.illTreatment(), sex(), 2),
                actors.intake(notice, typed), typed);
        Instant accepted = assigned(reportedAt.plus(chance.wait(Duration.ofMinutes(6), 0.5)), Duration.ofMinutes(9));
        Instant arrived = accepted.plus(chance.wait(Duration.ofMinutes(38), 0.6));
        byAdvocate(new RecordArrival(caseId), arrived, Duration.ofHours(2));
        byAdvocate(new HoldFirstMeeting(caseId, true, !chance.happens(0.03)), arrived.plus(Duration.ofMinutes(10)),
                Duration.ofHours(2));
        granted(Hours.office(reportedAt, 0, chance));
        Instant served = served("DETENTION", "CONFIDENTIAL_MEETING", arrived.plus(Duration.ofMinutes(10)), 40);
        served = served("DETENTION", "PROCEDURAL_ACT", served, 90);
        Instant released = served.plus(Duration.ofHours(6 + chance.below(30)));
        byOffice(new RecordRelease(caseId,
                new ReleaseGround(chance.happens(0.4) ? "RELEASED_BY_COURT" : "TERM_OF_DETENTION_OVER")), released);
        paid("DETENTION", reportedAt);
    }

    private void request() {
        Instant asked = plan.beginsAt();
        RequestChannel channel = plan.stage() == null ? RequestChannel.DESK : RequestChannel.PARTNER;
        Instant typed = asked.plus(chance.wait(Duration.ofMinutes(4), 0.5));
        send(new RequestAid(caseId, number(), personId, PersonalText.of(person()),
                PersonalText.of(chance.oneOf(MATTERS_OF_LIFE)), null, new MatterKind(plan.matter()),
                plan.region().officeId(), channel, sex(), age(), 2), actors.intake(asked, typed), typed);
        switch (plan.ends()) {
            case AIDED -> aided();
            case REFUSED -> refused();
            case WITHDRAWN -> withdrawn();
        }
    }

    private void refused() {
        Instant at = Hours.office(reportedAt, chance.weighted(2, 5, 3, 1), chance);
        send(new RefuseAid(caseId, new RefusalGround(odd.repeats() == null ? "NOT_ELIGIBLE" : "ALREADY_HELPED"),
                PersonalText.of("The papers do not show the right to aid."), AppealRoute.COURT, order("R"),
                null, null), actors.head(at, at), at);
        close("AID_REFUSED", Hours.office(reportedAt, 1 + chance.below(9), chance));
    }

    private void withdrawn() {
        byOffice(new WithdrawAid(caseId, new WithdrawalGround("NO_LONGER_NEEDED"), null, true),
                Hours.office(reportedAt, 1 + chance.below(2), chance));
        close("WITHDRAWN_BY_CLIENT", Hours.office(reportedAt, 1, chance));
    }

    private void aided() {
        granted(Hours.office(reportedAt, chance.weighted(3, 6, 4, 1), chance));
        Instant accepted = assigned(Hours.office(reportedAt, chance.below(2), chance), Duration.ofHours(3));
        String stage = plan.stage() == null ? chance.happens(0.3) ? "PROCEDURE" : "COURT" : plan.stage();
        Instant served = served(stage, "MEETING", Hours.office(accepted, 1 + chance.below(4), chance), 30);
        if (chance.happens(0.7)) {
            served = served(stage, stage.equals("INVESTIGATION") ? "PROCEDURAL_ACT" : "DOCUMENT_DRAFTED",
                    Hours.office(served, 2 + chance.below(8), chance), 60);
        }
        if (stage.equals("COURT")) {
            served = heard(served);
        }
        paid(stage, served);
    }

    private Instant heard(Instant after) {
        Instant at = Hours.office(after, 5 + chance.below(20), chance);
        HearingId hearing = new HearingId(id("hearing"));
        Instant set = Hours.office(after, 1, chance);
        byOffice(new ScheduleHearing(caseId, hearing, at, plan.region().name() + " district court"), set);
        Instant over = served("COURT", "COURT_APPEARANCE", at, 60);
        byAdvocate(new HoldHearing(caseId, hearing, chance.happens(0.55)
                ? HearingResult.DECISION_FOR_CLIENT
                : HearingResult.DECISION_AGAINST_CLIENT), over, Duration.ofHours(4));
        return over;
    }

    private void granted(Instant at) {
        String ground = switch (plan.ground()) {
            case Figures.WITHIN_INCOME_LIMIT -> "LOW_INCOME";
            case Figures.MINOR -> "MINOR";
            default -> plan.stage() == null
                    ? chance.oneOf(REGARDLESS_CIVIL)
                    : plan.detained() ? "FIRST_DETENTION" : chance.oneOf(REGARDLESS_CRIMINAL);
        };
        send(new GrantAid(caseId, new GrantGround(ground), order("G"), income(ground), papersBy(ground, at)),
                actors.head(at, later(at)), later(at));
    }

    /** What somebody within the limit had in a year, in som: the limit of the years that are told is 105,000. */
    private @Nullable Income income(String ground) {
        return ground.equals("LOW_INCOME") ? new Income(new BigDecimal(1_000 * chance.below(105)), null) : null;
    }

    /** Papers are brought within two weeks. */
    private static @Nullable LocalDate papersBy(String ground, Instant at) {
        return ground.equals("FIRST_DETENTION") ? null : LocalDate.ofInstant(at, ZoneOffset.UTC).plusDays(14);
    }

    /** Offers the case until somebody takes it on, and answers when that was. */
    private Instant assigned(Instant offeredAt, Duration answer) {
        Instant at = offeredAt;
        advocate = odd.favourite() ? 0 : tools.rotation().next(plan.region());
        if (odd.favourite()) {
            tools.key().add(AnswerKey.UNFAIR_ROTATION, caseId);
        } else if (chance.happens(DECLINED)) {
            at = offered(at, answer);
            byAdvocate(new DeclineAssignment(caseId, advocateId(), new DeclineGround("WORKLOAD")), at, Duration.ZERO);
            advocate = tools.rotation().next(plan.region());
        }
        at = offered(at, answer);
        byAdvocate(new AcceptAssignment(caseId, advocateId(), order("A")), at, Duration.ZERO);
        if (chance.happens(REPLACED)) {
            replaced();
        }
        return reportedAt;
    }

    /** Offers the case to the advocate of the moment, and says when the answer comes: in time. */
    private Instant offered(Instant at, Duration answer) {
        Instant answered = later(at).plus(chance.wait(answer, 0.5));
        return byOffice(new OfferAssignment(caseId, advocateId()), at).stream()
                .map(event -> ((AssignmentOffered) event.getPayload()).answerBy())
                .filter(Objects::nonNull).map(Instant.class::cast).filter(answered::isAfter).findFirst()
                .orElse(answered);
    }

    private void replaced() {
        AdvocateId before = advocateId();
        advocate = tools.rotation().next(plan.region());
        if (!before.equals(advocateId())) {
            byOffice(new ReplaceAdvocate(caseId, before, advocateId(), new ReplacementGround("ILLNESS"), order("E")),
                    reportedAt.plus(Duration.ofMinutes(20)));
        }
    }

    /** Records a service at the first time that the advocate has, and answers when it was over. */
    private Instant served(String stage, String kind, Instant from, int minutes) {
        Duration length = Duration.ofMinutes(minutes + 5L * chance.below(8));
        Instant at = tools.diary().take(advocateId(), from, length);
        Instant over = at.plus(length);
        Instant told = later(over.plus(chance.wait(Duration.ofHours(20), 0.7)));
        send(new RecordService(caseId, new ServiceId(id("service-" + ++services)), advocateId(), new CaseStage(stage),
                new ServiceKind(kind), at, (int) length.toMinutes(), chance.below(2), null, null),
                actors.advocate(advocate, at, told), told);
        return over;
    }

    /** The stage ends, the act follows, sooner or much later, and then the fee and the end of the case. */
    private void paid(String stage, Instant after) {
        Instant ended = Hours.office(later(after), 1 + chance.below(10), chance);
        byAdvocate(new EndStage(caseId, advocateId(), new CaseStage(stage), StageResult.COMPLETED), ended,
                Duration.ofHours(1));
        int late = switch (chance.weighted(85, 8, 5, 2)) {
            case 0 -> 1 + chance.below(28);
            case 1 -> 32 + chance.below(9);
            case 2 -> 44 + chance.below(18);
            default -> 65 + chance.below(20);
        };
        ActId act = new ActId(id("act"));
        Map<String, BigDecimal> inputs = stage.equals("DETENTION") || stage.equals("INVESTIGATION")
                ? Map.of()
                : Map.of("ordered", BigDecimal.valueOf(200_000 + 50_000L * chance.below(9), 2));
        Instant filed = Hours.office(ended, late, chance);
        StatedFee fee = byAdvocate(
                new SubmitAct(caseId, act, order("F"), advocateId(), new CaseStage(stage), inputs), filed,
                Duration.ZERO).stream().map(event -> (Object) event.getPayload())
                .filter(ActSubmitted.class::isInstance).map(ActSubmitted.class::cast).findFirst().orElseThrow().fee();
        byOffice(new AcceptAct(caseId, act), Hours.office(filed, 1 + chance.below(6), chance));
        Instant pays = Hours.office(reportedAt, 3 + chance.below(15), chance);
        send(new PayFee(caseId, act, fee.amountMinor(), fee.currency(), order("P"), null), actors.head(pays, pays),
                pays);
        close(chance.happens(0.5) ? "SERVICE_COMPLETED" : "DECIDED_FOR_CLIENT",
                Hours.office(reportedAt, 1 + chance.below(5), chance));
    }

    private void close(String outcome, Instant at) {
        byOffice(new CloseCase(caseId, new Outcome(outcome)), at);
    }

    private List<DomainEventMessage<?>> byOffice(Object command, Instant at) {
        return send(command, actors.coordinator(at, later(at)), later(at));
    }

    private List<DomainEventMessage<?>> byAdvocate(Object command, Instant at, Duration delay) {
        Instant told = later(delay.isZero() ? at : at.plus(chance.wait(delay, 0.6)));
        return send(command, actors.advocate(advocate, at, told), told);
    }

    /** Not before what was told last. */
    private Instant later(Instant at) {
        return at.isBefore(reportedAt) ? reportedAt : at;
    }

    private List<DomainEventMessage<?>> send(Object command, Act act, Instant at) {
        reportedAt = at;
        List<DomainEventMessage<?>> events = tools.decisions().decide(command, act, at);
        events.forEach(event -> told.add(new Told(event, at, plan.number(), personId)));
        return events;
    }

    private AdvocateId advocateId() {
        return plan.region().advocate(advocate);
    }

    /** Who asks twice is another person to whoever types it in, and has the same name. */
    private String person() {
        Integer first = odd.repeats();
        int number = first == null ? plan.number() : first;
        if (first != null) {
            tools.key().add(AnswerKey.DUPLICATE, caseId);
        }
        return Names.of(plan.woman(), (int) ((long) number * STRIDE % NAMES));
    }

    private Sex sex() {
        return plan.woman() ? Sex.FEMALE : Sex.MALE;
    }

    private @Nullable AgeGroup age() {
        return plan.minor() ? AgeGroup.MINOR : chance.happens(0.14) ? AgeGroup.ELDER : AgeGroup.ADULT;
    }

    private String number() {
        return "%s-%d-%05d".formatted(plan.region().code(), tools.order().year(), plan.number() + 1);
    }

    private String order(String letter) {
        return letter + "-" + (plan.number() + 1);
    }

    private UUID id(String kind) {
        return NamedId.of("generated-" + kind, name);
    }
}
