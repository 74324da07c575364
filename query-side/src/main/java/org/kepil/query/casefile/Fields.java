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
            case DECISION_GROUND -> decision(Fields::ground);
            case DECISION_REASON -> decision(decision -> decision instanceof Decision.Refused refused
                    ? refused.reason()
                    : null);
            case APPEAL -> decision(decision -> decision instanceof Decision.Refused refused
                    ? refused.appealTo()
                    : null);
            case DECISION_ORDER -> decision(Decision::orderNumber);
            case ADVOCATE -> file -> file.standing().heldBy();
            case ADVOCATE_ORDER -> file -> file.held().map(Representation::orderNumber).orElse(null);
            case OFFERED_TO -> file -> file.standing().offeredTo();
            case OUTCOME -> file -> file.closure() == null ? null : file.closure().outcome();
            case CLOSED_AT -> CaseFile::closedAt;
            case SOURCE -> imported(ImportedHistory::source);
            case STEPS -> imported(ImportedHistory::steps);
            case ACTIVITY -> imported(ImportedHistory::lastActivity);
            case HEARING_STATUS, HEARING_AT, HEARING_ADJOURNED, HEARING_RESULT, HEARING_CANCELLED -> null;
            case SERVICE, SERVICE_AT, SERVICE_MINUTES, SERVICE_TRIPS, SERVICE_FUND, STAGE_RESULT -> null;
            case ACT_PROGRESS, ACT_FEE, ACT_RETURNED, ACT_PAYMENT -> null;
        };
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

    private static Function<CaseFile, @Nullable Object> decision(Function<Decision, @Nullable Object> part) {
        return file -> file.decision() == null ? null : part.apply(file.decision());
    }

    private static Function<CaseFile, @Nullable Object> imported(Function<ImportedHistory, @Nullable Object> part) {
        return file -> file.imported() == null ? null : part.apply(file.imported());
    }
}
