package org.kepil.query.casefile;

import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.instant;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.ReopeningGround;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.CancellationGround;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.query.page.FormField;
import org.kepil.query.page.Option;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** The forms of the steps. Their fields bear the names of what the command side takes. */
@Component
class StepForms {

    /** Hidden field that says which hearing a step is about. */
    static final String HEARING = "hearing";

    /** Hidden field that says which version of the case the person has seen. */
    static final String SEEN = "expectedVersion";

    private final Registers registers;
    private final Words words;

    StepForms(Registers registers, Words words) {
        this.registers = registers;
        this.words = words;
    }

    /**
     * The form, empty.
     *
     * @param hearing which hearing the step is about; null for the other steps
     * @param zone    in which times are typed
     */
    PageForm of(CaseStep step, CaseFile file, @Nullable HearingId hearing, SignedIn reader, ZoneId zone) {
        List<FormField> fields = new ArrayList<>(questions(step, file, reader));
        fields.add(instant("occurredAt").optional());
        fields.add(hidden("zone", zone.getId()));
        fields.add(hidden(SEEN, file.version()));
        if (hearing != null) {
            fields.add(hidden(HEARING, hearing));
        }
        return new PageForm(step.path(), action(step, file, hearing), fields, UUID.randomUUID());
    }

    private static String action(CaseStep step, CaseFile file, @Nullable HearingId hearing) {
        String base = "/cases/" + file.caseId() + "/";
        return hearing != null ? base + "hearings/" + hearing + "/" + step.path() : base + step.path();
    }

    private List<FormField> questions(CaseStep step, CaseFile file, SignedIn reader) {
        return switch (step) {
            case GRANT -> List.of(ground(GrantGround.class), text("orderNumber"));
            case REFUSAL -> List.of(ground(RefusalGround.class), FormField.area("reason"),
                    choice("appealTo", AppealRoute.class), text("orderNumber"));
            case OFFER -> List.of(select("advocateId", advocates(reader)));
            case ACCEPTANCE -> List.of(known("advocateId", file.standing().offeredTo()), text("orderNumber"));
            case DECLINE -> List.of(known("advocateId", file.standing().offeredTo()), ground(DeclineGround.class));
            case REPLACEMENT -> List.of(known("from", file.standing().heldBy()), select("to", advocates(reader)),
                    ground(ReplacementGround.class), text("orderNumber"));
            case HEARINGS -> List.of(instant("scheduledAt"), text("court"));
            case HOLDING -> List.of(choice("result", HearingResult.class));
            case ADJOURNMENT -> List.of(instant("scheduledAt"), ground(AdjournmentGround.class));
            case CANCELLATION -> List.of(ground(CancellationGround.class));
            case CLOSURE -> List.of(select("outcome", outcomes(file)));
            case REOPENING -> List.of(ground(ReopeningGround.class));
        };
    }

    private <E extends Enum<E>> FormField ground(Class<E> grounds) {
        return choice("ground", grounds);
    }

    private <E extends Enum<E>> FormField choice(String name, Class<E> constants) {
        return select(name, Option.of(constants, words));
    }

    private List<Option> advocates(SignedIn reader) {
        return registers.options(Registers.ADVOCATES, reader);
    }

    private static FormField known(String name, @Nullable AdvocateId advocate) {
        return hidden(name, advocate == null ? "" : advocate);
    }

    /** A refused request ends as refused, an undecided one as withdrawn, a granted one in any other way. */
    private List<Option> outcomes(CaseFile file) {
        return Option.of(Outcome.class, words)
                .stream()
                .filter(outcome -> fits(Outcome.valueOf(outcome.value()), file.decision()))
                .toList();
    }

    private static boolean fits(Outcome outcome, @Nullable Decision decision) {
        return switch (decision) {
            case null -> outcome == Outcome.WITHDRAWN_BY_CLIENT;
            case Decision.Refused _ -> outcome == Outcome.AID_REFUSED;
            case Decision.Granted _ -> outcome != Outcome.AID_REFUSED;
        };
    }
}
