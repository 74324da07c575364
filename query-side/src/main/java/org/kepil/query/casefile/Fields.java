package org.kepil.query.casefile;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kepil.query.casefile.Change.Field;

/** Where each field that people read stands in the file. */
final class Fields {

    private Fields() {
    }

    /** The value of a field that a file has once; null for those of a hearing, a service or an act, of which it has
     * many. */
    static @Nullable Function<CaseFile, @Nullable Object> of(Field field) {
        return switch (field) {
            case STATE -> CaseFile::state;
            case NUMBER -> CaseFile::number;
            case APPLICANT -> request(Request::applicant);
            case SUMMARY -> request(Request::summary);
            case CONTACT -> request(Request::contact);
            case MATTER -> request(Request::matter);
            case OFFICE -> request(Request::officeId);
            case CHANNEL -> request(Request::channel);
            case UNIT -> detention(Detention::unit);
            case UNIT_REFERENCE -> detention(Detention::reference);
            case HELD_AT -> detention(Detention::place);
            case DETAINED_AT -> detention(Detention::detainedAt);
            case PROCEEDING_STAGE -> detention(Detention::stage);
            case MINOR -> detention(Detention::minor);
            case ILL_TREATMENT -> detention(Detention::illTreatment);
            case ARRIVED_AT -> detention(Detention::arrivedAt);
            case MET_AT -> meeting(Detention.Meeting::heldAt);
            case MET_ALONE -> meeting(Detention.Meeting::confidential);
            case MET_BEFORE_QUESTIONING -> meeting(Detention.Meeting::beforeQuestioning);
            case DEFENCE_REFUSED_AT -> refusal(Detention.Refusal::refusedAt);
            case DEFENCE_REFUSAL_REASON -> refusal(Detention.Refusal::reason);
            case DEFENCE_REFUSAL_IN_WRITING -> refusal(Detention.Refusal::inWriting);
            case DEFENCE_REFUSAL_IN_PRESENCE -> refusal(Detention.Refusal::inPresenceOfAdvocate);
            case RELEASED_AT -> release(Detention.Release::releasedAt);
            case RELEASE_GROUND -> release(Detention.Release::ground);
            case DECISION_GROUND -> decision(Fields::ground);
            case DECISION_REASON -> decision(decision -> decision instanceof Decision.Refused refused
                    ? refused.reason()
                    : null);
            case APPEAL -> Fields::appeal;
            case PAPER -> null;
            case INCOME -> judged(Judged::income);
            case PAPERS_BY -> judged(judged -> judged.assessed().papersBy());
            case SERVED_BY -> course(course -> course.served() == null ? null : course.served().by());
            case APPEALED_TO -> appeal(Course.Appeal::to);
            case APPEAL_STATEMENT -> appeal(Course.Appeal::statement);
            case APPEAL_RESULT -> appeal(appeal -> appeal.result() == null ? null : appeal.result().result());
            case APPEAL_REASON -> appeal(appeal -> appeal.result() == null ? null : appeal.result().reason());
            case CLAIMED -> decision(decision -> decision instanceof Decision.Refused refused
                    ? refused.claimed()
                    : null);
            case DECISION_ORDER -> decision(Decision::orderNumber);
            case ADVOCATE -> file -> file.standing().heldBy();
            case ADVOCATE_ORDER -> file -> file.held().map(Representation::orderNumber).orElse(null);
            case OFFERED_TO -> file -> file.standing().offeredTo();
            case TRANSFER_TO -> file -> file.life().transfer() == null ? null : file.life().transfer().to();
            case ANSWER_BY -> file -> file.offered().map(Representation::found).map(Found::answerBy).orElse(null);
            case CONFLICT_AT -> file -> file.held().map(Representation::conflictAt).orElse(null);
            case SUSPENDED -> file -> file.standing().suspended();
            case WITHDRAWN -> withdrawal(CaseLife.Withdrawal::ground);
            case WITHDRAWAL_STATEMENT -> withdrawal(CaseLife.Withdrawal::statement);
            case TERMINATED -> termination(CaseLife.Termination::ground);
            case TERMINATION_REASON -> termination(CaseLife.Termination::reason);
            case TERMINATION_ORDER -> termination(CaseLife.Termination::orderNumber);
            case KEEP_UNTIL -> file -> file.closure() == null || file.closure().retention() == null
                    ? null
                    : file.closure().retention().keepUntil();
            case OPPOSING -> file -> file.sides() == null || file.sides().opposing().isEmpty()
                    ? null
                    : file.sides().opposing().getLast();
            case COURT -> asked(BeforeCourt.Asked::court);
            case COURT_CASE -> asked(BeforeCourt.Asked::courtCase);
            case COURT_HEARING_AT -> asked(BeforeCourt.Asked::hearingAt);
            case COUNSEL_GROUND -> asked(BeforeCourt.Asked::ground);
            case ARTICLE -> asked(BeforeCourt.Asked::article);
            case ENDED_STAGE -> ended(BeforeCourt.Ended::stage);
            case PROCEEDINGS_OUTCOME -> ended(BeforeCourt.Ended::outcome);
            case PARTNER -> bringer(CaseSides.Bringer::name);
            case PARTNER_REFERENCE -> bringer(CaseSides.Bringer::reference);
            case COMPARED_WITH -> file -> file.sides() == null || file.sides().compared().isEmpty()
                    ? null
                    : file.sides().compared().getLast();
            case WORKER -> file -> file.sides() == null || file.sides().worker() == null
                    ? null
                    : file.sides().worker().name();
            case OUTCOME -> file -> file.closure() == null ? null : file.closure().outcome();
            case CLOSED_AT -> CaseFile::closedAt;
            case SOURCE -> imported(ImportedHistory::source);
            case STEPS -> imported(ImportedHistory::steps);
            case ACTIVITY -> imported(ImportedHistory::lastActivity);
            case HEARING_STATUS, HEARING_AT, HEARING_ADJOURNED, HEARING_RESULT, HEARING_CANCELLED, HEARING_ROOM,
                    HEARING_KIND, HEARING_MISSED, HEARING_ABSENCE ->
                null;
            case SERVICE, SERVICE_AT, SERVICE_MINUTES, SERVICE_TRIPS, SERVICE_FUND, STAGE_RESULT -> null;
            case ACT_PROGRESS, ACT_FEE, ACT_RETURNED, ACT_PAYMENT -> null;
        };
    }

    /** What is ended can be appealed like what was refused. */
    private static @Nullable Object appeal(CaseFile file) {
        if (file.life().termination() != null) {
            return file.life().termination().appealTo();
        }
        return file.decision() instanceof Decision.Refused refused ? refused.appealTo() : null;
    }

    private static Function<CaseFile, @Nullable Object> asked(Function<BeforeCourt.Asked, @Nullable Object> part) {
        return file -> file.sides() == null || file.sides().court() == null || file.sides().court().asked() == null
                ? null
                : part.apply(file.sides().court().asked());
    }

    private static Function<CaseFile, @Nullable Object> ended(Function<BeforeCourt.Ended, @Nullable Object> part) {
        return file -> file.sides() == null || file.sides().court() == null
                || file.sides().court().outcomes().isEmpty()
                        ? null
                        : part.apply(file.sides().court().outcomes().getLast());
    }

    private static Function<CaseFile, @Nullable Object> bringer(Function<CaseSides.Bringer, @Nullable Object> part) {
        return file -> file.sides() == null || file.sides().bringer() == null
                ? null
                : part.apply(file.sides().bringer());
    }

    private static Function<CaseFile, @Nullable Object> withdrawal(
            Function<CaseLife.Withdrawal, @Nullable Object> part) {
        return file -> file.life().withdrawal() == null ? null : part.apply(file.life().withdrawal());
    }

    private static Function<CaseFile, @Nullable Object> termination(
            Function<CaseLife.Termination, @Nullable Object> part) {
        return file -> file.life().termination() == null ? null : part.apply(file.life().termination());
    }

    private static Object ground(Decision decision) {
        return switch (decision) {
            case Decision.Granted granted -> granted.ground();
            case Decision.Refused refused -> refused.ground();
        };
    }

    private static Function<CaseFile, @Nullable Object> request(Function<Request, @Nullable Object> part) {
        return file -> file.request() == null ? null : part.apply(file.request());
    }

    private static Function<CaseFile, @Nullable Object> detention(Function<Detention, @Nullable Object> part) {
        return file -> file.detention() == null ? null : part.apply(file.detention());
    }

    private static Function<CaseFile, @Nullable Object> meeting(Function<Detention.Meeting, @Nullable Object> part) {
        return detention(of -> of.meeting() == null ? null : part.apply(of.meeting()));
    }

    private static Function<CaseFile, @Nullable Object> refusal(Function<Detention.Refusal, @Nullable Object> part) {
        return detention(of -> of.refusal() == null ? null : part.apply(of.refusal()));
    }

    private static Function<CaseFile, @Nullable Object> release(Function<Detention.Release, @Nullable Object> part) {
        return detention(of -> of.release() == null ? null : part.apply(of.release()));
    }

    private static Function<CaseFile, @Nullable Object> course(Function<Course, @Nullable Object> part) {
        return decision(decision -> part.apply(decision.course()));
    }

    private static Function<CaseFile, @Nullable Object> appeal(Function<Course.Appeal, @Nullable Object> part) {
        return course(course -> course.appeal() == null ? null : part.apply(course.appeal()));
    }

    private static Function<CaseFile, @Nullable Object> judged(Function<Judged, @Nullable Object> part) {
        return decision(decision -> decision.judged() == null ? null : part.apply(decision.judged()));
    }

    private static Function<CaseFile, @Nullable Object> decision(Function<Decision, @Nullable Object> part) {
        return file -> file.decision() == null ? null : part.apply(file.decision());
    }

    private static Function<CaseFile, @Nullable Object> imported(Function<ImportedHistory, @Nullable Object> part) {
        return file -> file.imported() == null ? null : part.apply(file.imported());
    }
}
