package org.kepil.query.casefile;

import static org.kepil.query.page.FormField.day;
import static org.kepil.query.page.FormField.file;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.instant;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Coded;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.appeal.ServedBy;
import org.kepil.kernel.assignment.EarlyEndGround;
import org.kepil.kernel.assignment.OfferGround;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.closure.SuspensionGround;
import org.kepil.kernel.closure.TerminationGround;
import org.kepil.kernel.closure.WithdrawalGround;
import org.kepil.kernel.detention.ReleaseGround;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.hearing.AbsenceGround;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingKind;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.rulebook.Ground.Step;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.StageResult;
import org.kepil.query.page.FormField;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Option;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;
import org.kepil.kernel.court.ProceedingsOutcome;

/** The forms of the steps. Their fields bear the names of what the command side takes. */
@Component
class StepForms {

    /** Hidden field that says which hearing a step is about. */
    static final String HEARING = "hearing";

    /** Hidden field that says which act of services a step is about. */
    static final String ACT = "act";

    /** Hidden field that says which version of the case the person has seen. */
    static final String SEEN = "expectedVersion";

    private final Registers registers;
    private final CaseChoices rules;
    private final Words words;
    private final OfficeZone zones;

    StepForms(Registers registers, CaseChoices rules, Words words, OfficeZone zones) {
        this.registers = registers;
        this.rules = rules;
        this.words = words;
        this.zones = zones;
    }

    /** What of a case a step is about: a hearing, or an act, or neither. */
    record Subject(@Nullable HearingId hearing, @Nullable FeeAct act) {

        static final Subject WHOLE_CASE = new Subject(null, null);
    }

    /**
     * The form, empty.
     *
     * @param zone    in which times are typed
     */
    PageForm of(CaseStep step, CaseFile file, Subject subject, SignedIn reader, ZoneId zone) {
        List<FormField> fields = new ArrayList<>(questions(step, file, subject, reader));
        fields.removeIf(field -> field.name().equals("incomeGroup") && field.options().size() < 2);
        if (step != CaseStep.CORRECTION && !step.ofCorrection()) {
            fields.add(step == CaseStep.SERVICES ? instant("occurredAt") : instant("occurredAt").optional());
        }
        fields.add(hidden("zone", zone.getId()));
        fields.add(hidden(SEEN, file.version()));
        if (subject.hearing() != null) {
            fields.add(hidden(HEARING, subject.hearing()));
        }
        if (subject.act() != null) {
            fields.add(hidden(ACT, subject.act().actId()));
        }
        return new PageForm(step.path(), action(step, file, subject), fields, UUID.randomUUID());
    }

    private static String action(CaseStep step, CaseFile file, Subject subject) {
        String base = "/cases/" + file.caseId() + "/";
        String hearing = subject.hearing() == null ? "" : "hearings/" + subject.hearing() + "/";
        String act = subject.act() == null ? "" : "acts/" + subject.act().actId() + "/";
        String correction = step.ofCorrection()
                ? "corrections/" + file.life().proposals().getFirst().correctionId() + "/"
                : "";
        return base + hearing + act + correction + step.verb();
    }

    private List<FormField> questions(CaseStep step, CaseFile file, Subject subject, SignedIn reader) {
        return switch (step) {
            case DOCUMENTS -> List.of(file("file"), select("type", rules.papers(file, reader)),
                    day("issuedOn").optional());
            case GRANT -> List.of(select("ground", rules.categories(file, reader)), text("income").optional(),
                    select("incomeGroup", rules.incomeGroups(file, reader)).optional(), day("papersBy").optional(),
                    text("orderNumber"));
            case REFUSAL -> List.of(ground(Step.REFUSAL, RefusalGround::new, file, reader), FormField.area("reason"),
                    choice("appealTo", AppealRoute.class), text("orderNumber"),
                    select("claimed", rules.categories(file, reader)).optional(), text("income").optional(),
                    select("incomeGroup", rules.incomeGroups(file, reader)).optional());
            case DECISION_SERVICE -> List.of(choice("by", ServedBy.class));
            case APPEAL -> List.of(route(file), FormField.area("statement").optional());
            case APPEAL_DECISION ->
                List.of(choice("appealResult", AppealResult.class), FormField.area("reason"), text("orderNumber"));
            case OFFER -> List.of(select("advocateId", advocates(reader)),
                    ground(Step.OFFER, OfferGround::new, file, reader));
            case OPPOSING_PARTIES -> List.of(text("name"));
            case TAKING, HAND_BACK, DISTRIBUTION, DUTY_OFFER -> List.of();
            case ACCEPTANCE -> List.of(known("advocateId", file.standing().offeredTo()), text("orderNumber"));
            case DECLINE -> List.of(known("advocateId", file.standing().offeredTo()),
                    ground(Step.DECLINE, DeclineGround::new, file, reader));
            case REPLACEMENT -> List.of(known("from", file.standing().heldBy()), select("to", advocates(reader)),
                    ground(Step.REPLACEMENT, ReplacementGround::new, file, reader), text("orderNumber"));
            case REASSIGNMENT -> List.of(known("from", file.standing().heldBy()),
                    ground(Step.REPLACEMENT, ReplacementGround::new, file, reader), text("orderNumber"));
            case EARLY_END -> List.of(known("advocateId", file.standing().heldBy()),
                    ground(Step.EARLY_END, EarlyEndGround::new, file, reader), text("orderNumber"));
            case CONFLICT -> List.of(known("advocateId", file.standing().heldBy()));
            case ARRIVAL -> List.of();
            case FIRST_MEETING -> List.of(flag("confidential"), flag("beforeQuestioning"));
            case DEFENCE_REFUSAL ->
                List.of(FormField.area("reason").optional(), flag("inWriting"), flag("inPresenceOfAdvocate"));
            case RELEASE -> List.of(ground(Step.RELEASE, ReleaseGround::new, file, reader));
            case HEARINGS -> List.of(instant("scheduledAt"), text("court"), text("room").optional(),
                    choice("kind", HearingKind.class).optional());
            case HOLDING -> List.of(choice("result", HearingResult.class));
            case ADJOURNMENT ->
                List.of(instant("scheduledAt"), ground(Step.ADJOURNMENT, AdjournmentGround::new, file, reader));
            case ABSENCE -> List.of(choice("by", Absent.class), ground(Step.ABSENCE, AbsenceGround::new, file, reader));
            case CANCELLATION -> List.of(ground(Step.CANCELLATION, CancellationGround::new, file, reader));
            case PROCEEDINGS_OUTCOME -> List.of(select("stage", rules.stages(file, reader)),
                    ground(Step.PROCEEDINGS, ProceedingsOutcome::new, file, reader));
            case SERVICES -> List.of(select("stage", rules.stages(file, reader)),
                    select("kind", rules.services(file, reader)), text("minutes"), text("trips").optional(),
                    fund(reader), text("documentSha256").optional());
            case STAGE_END ->
                List.of(select("stage", rules.stages(file, reader)), choice("result", StageResult.class));
            case ACTS -> claim(CaseStep.unclaimed(file), file, reader);
            case ACT_RETURN -> List.of(FormField.area("reason"));
            case ACT_ACCEPTANCE -> List.of();
            case ACT_PAYMENT -> payment(subject.act(), reader);
            case TRANSFER -> List.of(select("officeId", otherOffices(file, reader)), FormField.area("reason"));
            case TRANSFER_ACCEPTANCE, TRANSFER_WITHDRAWAL -> List.of();
            case TRANSFER_DECLINE -> List.of(FormField.area("reason"));
            case CORRECTION -> List.of(select("what", CorrectionChoices.facts(file, words)), text("text").optional(),
                    instant("time").optional(),
                    select("code", CorrectionChoices.codes(rules.matters(file, reader), words)).optional(),
                    FormField.area("reason"));
            case CORRECTION_APPROVAL -> List.of();
            case CORRECTION_REJECTION -> List.of(FormField.area("reason"));
            case SUSPENSION -> List.of(ground(Step.SUSPENSION, SuspensionGround::new, file, reader));
            case RESUMPTION -> List.of();
            case WITHDRAWAL -> List.of(ground(Step.WITHDRAWAL, WithdrawalGround::new, file, reader),
                    FormField.area("statement").optional(), flag("inWriting"));
            case TERMINATION -> List.of(ground(Step.TERMINATION, TerminationGround::new, file, reader),
                    FormField.area("reason"), choice("appealTo", AppealRoute.class).optional(), text("orderNumber"));
            case CLOSURE -> List.of(select("outcome", rules.outcomes(file, reader)));
            case REOPENING -> List.of(ground(Step.REOPENING, ReopeningGround::new, file, reader));
        };
    }

    /** With more than one stage to choose from, not every question is one of the chosen stage's tariff. */
    private List<FormField> claim(List<CaseStage> stages, CaseFile file, SignedIn reader) {
        List<FormField> fields = new ArrayList<>(
                List.of(text("actNumber"), select("stage", Option.of(stages.stream(), words))));
        rules.told(stages, file, reader).stream().map(name -> text("inputs." + name))
                .map(field -> stages.size() == 1 ? field : field.optional()).forEach(fields::add);
        return fields;
    }

    private List<FormField> payment(@Nullable FeeAct act, SignedIn reader) {
        return act == null
                ? List.of()
                : List.of(hidden("amountMinor", act.fee().amountMinor()),
                        hidden("currency", act.fee().currency().getCurrencyCode()), text("paymentReference"),
                        fund(reader));
    }

    private FormField fund(SignedIn reader) {
        return select("fund", registers.options(Registers.FUNDS, reader)).optional();
    }

    /** A refusal is appealed on the way that it names. */
    private static FormField route(CaseFile file) {
        return hidden("appealTo", file.decision() instanceof Decision.Refused refused ? refused.appealTo() : "");
    }

    private FormField ground(Step of, Function<String, Coded> typed, CaseFile file, SignedIn reader) {
        return select("ground", rules.grounds(of, typed, file, reader));
    }

    private <E extends Enum<E>> FormField choice(String name, Class<E> constants) {
        return select(name, Option.of(constants, words));
    }

    private FormField flag(String name) {
        return select(name, Option.flags(words));
    }

    /** The offices that could take the case: all of its country but its own. */
    private List<Option> otherOffices(CaseFile file, SignedIn reader) {
        OfficeId own = file.request() == null ? null : file.request().officeId();
        return registers.options(Registers.OFFICES, reader).stream()
                .filter(office -> own == null || !office.value().equals(own.toString())
                        && Objects.equals(zones.country(OfficeId.of(office.value()), reader),
                                zones.country(own, reader)))
                .toList();
    }

    private List<Option> advocates(SignedIn reader) {
        return registers.options(Registers.ADVOCATES, reader);
    }

    private static FormField known(String name, @Nullable AdvocateId advocate) {
        return hidden(name, advocate == null ? "" : advocate);
    }
}
