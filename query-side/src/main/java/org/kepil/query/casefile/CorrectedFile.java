package org.kepil.query.casefile;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.correction.Correction.OccurredTime;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.Milestones;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Reads a case file as a correction says that it should read. */
final class CorrectedFile {

    private static final String[] DECISIONS = {"eligibility.AidGranted", "eligibility.AidRefused"};

    private CorrectedFile() {
    }

    static CaseFile after(CaseFile file, Correction correction) {
        Request request = file.request();
        Detention detention = file.detention();
        return switch (correction) {
            case Correction.ApplicantName(var name) ->
                request == null ? file : file.requested(request.named(name));
            case Correction.Contact(var contact) -> request == null ? file : file.requested(request.reached(contact));
            case Correction.Matter(MatterKind matter) -> request == null ? file : file.requested(request.in(matter));
            case Correction.DetentionTime(var at) -> detention == null ? file : file.detained(detention.since(at));
            case Correction.HearingTime(var hearing, var at) -> heard(file, hearing, was -> was.scheduled(at));
            case Correction.ResultOfHearing(var hearing, HearingResult result) ->
                heard(file, hearing, was -> was.ended(result));
            case OccurredTime time -> moved(file, time);
        };
    }

    private static CaseFile heard(CaseFile file, HearingId which, UnaryOperator<Hearing> change) {
        return file.heard(file.hearings().stream()
                .map(hearing -> hearing.hearingId().equals(which) ? change.apply(hearing) : hearing).toList());
    }

    private static CaseFile moved(CaseFile file, OccurredTime time) {
        CaseFile begun = file.begunAt(time.of(file.openedAt(), Milestones.BEGINNINGS));
        Closure closure = file.closure();
        CaseFile closed = closure == null
                ? begun
                : begun.closed(new Closure(closure.outcome(), time.of(closure.closedAt(), Milestones.CLOSURE),
                        closure.retention()));
        Detention detention = file.detention();
        CaseFile arrived = detention == null ? closed : closed.detained(detention.moved(time));
        Decision decision = decided(file.decision(), time);
        return decision == null ? arrived : arrived.decided(decision);
    }

    private static @Nullable Decision decided(@Nullable Decision decision, OccurredTime time) {
        return switch (decision) {
            case null -> null;
            case Decision.Granted(var ground, var order, Instant at, var under, var judged, var course) ->
                new Decision.Granted(ground, order, time.of(at, DECISIONS), under, judged, course);
            case Decision.Refused(var ground, var reason, var appealTo, var order, Instant at, var under, var claimed, var judged, var course) ->
                new Decision.Refused(ground, reason, appealTo, order, time.of(at, DECISIONS), under, claimed, judged,
                        course);
        };
    }
}
