package org.kepil.query.casefile;

import static org.kepil.query.casefile.FeeAct.Progress.ACCEPTED;
import static org.kepil.query.casefile.FeeAct.Progress.SUBMITTED;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.appeal.AppealResult;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.service.CaseStage;
import org.kepil.query.CaseState;
import org.kepil.query.casefile.FeeAct.Progress;

/**
 * What can be done next with a case, as the page offers it. The command side decides; this only keeps a reader from a form that
 * must be refused.
 */
enum CaseStep {

    DOCUMENTS(Permission.ADD_DOCUMENT, "documents", "file-certificate",
            file -> file.state() != CaseState.CLOSED && file.request() != null),
    GRANT(Permission.DECIDE, "grant", "check", file -> undecided(file) && !suspended(file)),
    REFUSAL(Permission.DECIDE, "refusal", "circle-x", CaseStep::undecided),
    OPPOSING_PARTIES(Permission.REQUEST_AID, "opposing-parties", "users",
            file -> file.state() != CaseState.CLOSED && file.request() != null),
    TAKING(Permission.TAKE_CASE, "taking", "user",
            file -> worker(file) == null && (file.state() == CaseState.REQUESTED || vacant(file))),
    HAND_BACK(Permission.TAKE_CASE, "hand-back", "refresh", file -> worker(file) != null),
    DECISION_SERVICE(Permission.RECORD_APPEAL, "service-of-decision", "send",
            file -> file.decision() != null && file.decision().course().served() == null && !overturned(file)),
    APPEAL(Permission.RECORD_APPEAL, "appeal", "writing",
            file -> file.decision() instanceof Decision.Refused refused && refused.course().appeal() == null),
    APPEAL_DECISION(Permission.DECIDE, "appeal-decision", "scale", CaseStep::appealed),
    OFFER(Permission.ASSIGN, "offer", "send", CaseStep::vacant),
    DISTRIBUTION(Permission.ASSIGN, "distribution", "scale", CaseStep::vacant),
    DUTY_OFFER(Permission.ASSIGN, "duty-offer", "bell", CaseStep::vacant),
    ACCEPTANCE(Permission.ANSWER_OFFER, "acceptance", "user-check",
            file -> file.state() == CaseState.OFFERED && !file.life().ended()),
    DECLINE(Permission.ANSWER_OFFER, "decline", "user-x", file -> file.state() == CaseState.OFFERED),
    REPLACEMENT(Permission.ASSIGN, "replacement", "user-plus", file -> file.state() == CaseState.ASSIGNED),
    REASSIGNMENT(Permission.ASSIGN, "reassignment", "scale", file -> file.state() == CaseState.ASSIGNED),
    EARLY_END(Permission.ASSIGN, "early-end", "logout", file -> file.state() == CaseState.ASSIGNED),
    CONFLICT(Permission.ANSWER_OFFER, "conflict", "alert-triangle", file -> file.state() == CaseState.ASSIGNED
            && file.held().filter(held -> held.conflictAt() == null).isPresent()),
    ARRIVAL(Permission.RECORD_DEFENCE, "arrival", "map-pin",
            file -> file.held().isPresent() && lacks(file, Detention::arrivedAt)),
    FIRST_MEETING(Permission.RECORD_DEFENCE, "first-meeting", "messages",
            file -> !lacks(file, Detention::arrivedAt) && lacks(file, Detention::meeting)),
    DEFENCE_REFUSAL(Permission.RECORD_DEFENCE, "defence-refusal", "user-x",
            file -> lacks(file, Detention::refusal)),
    RELEASE(Permission.RECORD_DEFENCE, "release", "logout",
            file -> lacks(file, Detention::release)),
    HEARINGS(Permission.RECORD_HEARING, "hearings", "gavel",
            file -> granted(file) && continuing(file) && !suspended(file)),
    HOLDING(Permission.RECORD_HEARING, "holding", "check", CaseStep::awaitsHearing),
    ADJOURNMENT(Permission.RECORD_HEARING, "adjournment", "clock-pause", CaseStep::awaitsHearing),
    ABSENCE(Permission.RECORD_HEARING, "absence", "user-x", CaseStep::awaitsHearing),
    CANCELLATION(Permission.RECORD_HEARING, "cancellation", "x", CaseStep::awaitsHearing),
    PROCEEDINGS_OUTCOME(Permission.RECORD_HEARING, "proceedings-outcome", "scale", file -> file.request() != null),
    SERVICES(Permission.RECORD_SERVICE, "services", "list-check", file -> file.held().isPresent()),
    STAGE_END(Permission.RECORD_SERVICE, "stage-end", "flag", file -> file.held().isPresent()),
    ACTS(Permission.RECORD_SERVICE, "acts", "file-text", file -> !unclaimed(file).isEmpty()),
    ACT_RETURN(Permission.CHECK_ACT, "act-return", "circle-x", file -> file.work().act(SUBMITTED).isPresent()),
    ACT_ACCEPTANCE(Permission.CHECK_ACT, "act-acceptance", "circle-check",
            file -> file.work().act(SUBMITTED).isPresent()),
    ACT_PAYMENT(Permission.PAY_FEE, "act-payment", "coin", file -> file.work().act(ACCEPTED).isPresent()),
    TRANSFER(Permission.TRANSFER, "transfer", "send", file -> ofOffice(file) && file.life().transfer() == null),
    TRANSFER_ACCEPTANCE(Permission.TRANSFER, "transfer-acceptance", "building", CaseStep::transferring),
    TRANSFER_DECLINE(Permission.TRANSFER, "transfer-decline", "circle-x", CaseStep::transferring),
    TRANSFER_WITHDRAWAL(Permission.TRANSFER, "transfer-withdrawal", "x", CaseStep::transferring),
    CORRECTION(Permission.PROPOSE_CORRECTION, "corrections", "git-compare", file -> file.request() != null),
    CORRECTION_APPROVAL(Permission.APPROVE_CORRECTION, "correction-approval", "check", CaseStep::proposed),
    CORRECTION_REJECTION(Permission.APPROVE_CORRECTION, "correction-rejection", "circle-x", CaseStep::proposed),
    SUSPENSION(Permission.CLOSE, "case-suspension", "player-pause", file -> continuing(file) && !suspended(file)),
    RESUMPTION(Permission.CLOSE, "resumption", "player-play", CaseStep::suspended),
    WITHDRAWAL(Permission.CLOSE, "withdrawal", "user-x", CaseStep::continuing),
    TERMINATION(Permission.DECIDE, "termination", "writing",
            file -> continuing(file) && (file.detention() != null || file.decision() instanceof Decision.Granted)),
    CLOSURE(Permission.CLOSE, "closure", "lock",
            file -> ofOffice(file) && !awaitsHearing(file) && (!undecided(file) || file.detention() != null)),
    REOPENING(Permission.REOPEN, "reopening", "refresh", file -> file.state() == CaseState.CLOSED);

    private final Permission needs;
    private final String path;
    private final String icon;
    private final Predicate<CaseFile> possible;

    CaseStep(Permission needs, String path, String icon, Predicate<CaseFile> possible) {
        this.needs = needs;
        this.path = path;
        this.icon = icon;
        this.possible = possible;
    }

    /** The step under this name; empty for null and for names that are none. */
    static Optional<CaseStep> of(@Nullable String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }

    /** The name of the step: last part of its message keys. */
    String path() {
        return path;
    }

    String icon() {
        return icon;
    }

    Permission needs() {
        return needs;
    }

    /** Does the case stand so that this can be done? */
    boolean possible(CaseFile file) {
        return possible.test(file);
    }

    /** May the reader's office do this? Whoever belongs to no office acts for each. */
    boolean of(CaseFile file, SignedIn reader) {
        OfficeId needed = switch (this) {
            case TRANSFER, TRANSFER_WITHDRAWAL -> file.request() == null ? null : file.request().officeId();
            case TRANSFER_ACCEPTANCE, TRANSFER_DECLINE ->
                file.life().transfer() == null ? null : file.life().transfer().to();
            default -> null;
        };
        return needed == null || reader.officeId() == null || needed.equals(reader.officeId());
    }

    /** Is it something done to a proposed correction? */
    boolean ofCorrection() {
        return this == CORRECTION_APPROVAL || this == CORRECTION_REJECTION;
    }

    /** Is it something done to one hearing? */
    boolean ofHearing() {
        return this == HOLDING || this == ADJOURNMENT || this == ABSENCE || this == CANCELLATION;
    }

    /** How far the act has come that this is done to; null if it is not done to an act. */
    @Nullable
    Progress ofAct() {
        return switch (this) {
            case ACT_RETURN, ACT_ACCEPTANCE -> SUBMITTED;
            case ACT_PAYMENT -> ACCEPTED;
            default -> null;
        };
    }

    /** Last part of the address that takes the form. */
    String verb() {
        if (ofCorrection()) {
            return path.substring("correction-".length());
        }
        if (this == SUSPENSION) {
            return path.substring("case-".length());
        }
        return ofAct() == null ? path : path.substring("act-".length());
    }

    /** The stages whose fee the advocate who holds the case can claim now. */
    static List<CaseStage> unclaimed(CaseFile file) {
        return file.held().map(held -> file.work().unclaimed(held.advocateId())).orElse(List.of());
    }

    /** The next hearing that still has to take place. */
    static Optional<Hearing> awaited(CaseFile file) {
        return file.hearings()
                .stream()
                .filter(hearing -> hearing.status() == Hearing.Status.SCHEDULED)
                .min(Comparator.comparing(Hearing::scheduledAt));
    }

    private static CaseSides.@Nullable Worker worker(CaseFile file) {
        return file.sides() == null ? null : file.sides().worker();
    }

    private static boolean appealed(CaseFile file) {
        Course.Appeal appeal = file.decision() == null ? null : file.decision().course().appeal();
        return appeal != null && appeal.result() == null;
    }

    private static boolean undecided(CaseFile file) {
        return ofOffice(file) && (file.decision() == null || overturned(file)) && !file.life().ended();
    }

    /** A refusal that was overturned is none: the request waits again. */
    private static boolean overturned(CaseFile file) {
        Course.Appeal appeal = file.decision() == null ? null : file.decision().course().appeal();
        return appeal != null && appeal.result() != null && appeal.result().result() == AppealResult.OVERTURNED;
    }

    /** Whoever is detained waits for no decision. */
    private static boolean vacant(CaseFile file) {
        return (file.state() == CaseState.GRANTED || file.state() == CaseState.NOTIFIED) && !file.life().ended();
    }

    private static boolean detained(CaseFile file) {
        return lacks(file, _ -> null);
    }

    /** Is it an open case of a detained person in which this has not happened yet? */
    private static boolean lacks(CaseFile file, Function<Detention, @Nullable Object> part) {
        Detention detention = file.detention();
        return detention != null && file.state() != CaseState.CLOSED && part.apply(detention) == null;
    }

    /** Is there aid that goes on, or may be given? */
    private static boolean continuing(CaseFile file) {
        return ofOffice(file) && (!(file.decision() instanceof Decision.Refused) || overturned(file))
                && !file.life().ended();
    }

    private static boolean suspended(CaseFile file) {
        return file.state() == CaseState.SUSPENDED;
    }

    private static boolean proposed(CaseFile file) {
        return !file.life().proposals().isEmpty();
    }

    private static boolean ofOffice(CaseFile file) {
        return file.state() != CaseState.CLOSED && file.request() != null;
    }

    private static boolean transferring(CaseFile file) {
        return ofOffice(file) && file.life().transfer() != null;
    }

    private static boolean granted(CaseFile file) {
        return detained(file)
                || file.state() != CaseState.CLOSED && file.decision() instanceof Decision.Granted;
    }

    private static boolean awaitsHearing(CaseFile file) {
        return file.state() != CaseState.CLOSED && awaited(file).isPresent();
    }
}
