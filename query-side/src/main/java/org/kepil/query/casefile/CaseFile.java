package org.kepil.query.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.query.CaseState;
import org.kepil.query.Standing;

/**
 * One case, with all that its events say.
 *
 * @param number          what people call the case
 * @param request         what was asked for; null for a case that was taken over
 * @param decision        null as long as nobody decided
 * @param representations everyone to whom the case was offered or given, oldest first
 * @param hearings        in the order in which they were entered
 * @param work            what advocates did and claimed
 * @param closure         null while the case is open
 * @param imported        null for a case that began here
 * @param detention       null for a case that did not begin with the notice of a detention
 * @param sides           who else takes part, and who works on it; null for nobody
 * @param life            what becomes of it beside the work on it
 * @param openedAt        when the case began in the world
 * @param version         sequence of the last event of the case, from 0
 * @param position        position of that event in the log
 * @param changedAt       when that event was recorded
 */
public record CaseFile(CaseId caseId, String number, Standing standing, @Nullable Request request,
        @Nullable Decision decision, List<Representation> representations, List<Hearing> hearings, CaseWork work,
        @Nullable Closure closure, @Nullable ImportedHistory imported, @Nullable Detention detention, CaseLife life,
        @Nullable CaseSides sides,
        Instant openedAt, long version, long position,
        Instant changedAt) {

    /** Where the case stands. */
    @JsonProperty
    public CaseState state() {
        return standing.state();
    }

    /** Whether the case went on after a closure, ever. */
    @JsonProperty
    public boolean reopened() {
        return standing.reopened();
    }

    /** Who holds the case. */
    public Optional<Representation> held() {
        return representations.stream().filter(each -> each.stage() == Representation.Stage.HOLDS).findFirst();
    }

    /** To whom the case is offered, without an answer yet. */
    public Optional<Representation> offered() {
        return representations.stream().filter(each -> each.stage() == Representation.Stage.OFFERED).findFirst();
    }

    /** When the case ended; null while it is open. */
    public @Nullable Instant closedAt() {
        return closure == null ? null : closure.closedAt();
    }

    CaseFile standing(Standing now) {
        return new CaseFile(caseId, number, now, request, decision, representations, hearings, work, closure, imported,
                detention, life, sides,
                openedAt, version, position, changedAt);
    }

    CaseFile requested(Request now) {
        return new CaseFile(caseId, number, standing, now, decision, representations, hearings, work, closure, imported,
                detention, life, sides,
                openedAt, version, position, changedAt);
    }

    CaseFile decided(Decision now) {
        return new CaseFile(caseId, number, standing, request, now, representations, hearings, work, closure, imported,
                detention, life, sides,
                openedAt, version, position, changedAt);
    }

    CaseFile represented(List<Representation> now) {
        return new CaseFile(caseId, number, standing, request, decision, now, hearings, work, closure, imported,
                detention, life, sides,
                openedAt,
                version, position, changedAt);
    }

    CaseFile heard(List<Hearing> now) {
        return new CaseFile(caseId, number, standing, request, decision, representations, now, work, closure, imported,
                detention, life, sides,
                openedAt, version, position, changedAt);
    }

    CaseFile worked(CaseWork now) {
        return new CaseFile(caseId, number, standing, request, decision, representations, hearings, now, closure,
                imported, detention, life, sides, openedAt, version, position, changedAt);
    }

    CaseFile closed(@Nullable Closure now) {
        return new CaseFile(caseId, number, standing, request, decision, representations, hearings, work, now, imported,
                detention, life, sides,
                openedAt, version, position, changedAt);
    }

    CaseFile imported(ImportedHistory now) {
        return new CaseFile(caseId, number, standing, request, decision, representations, hearings, work, closure, now,
                detention, life, sides, openedAt, version, position, changedAt);
    }

    CaseFile detained(@Nullable Detention now) {
        return new CaseFile(caseId, number, standing, request, decision, representations, hearings, work, closure,
                imported, now, life, sides, openedAt, version, position, changedAt);
    }

    CaseFile living(CaseLife now) {
        return new CaseFile(caseId, number, standing, request, decision, representations, hearings, work, closure,
                imported, detention, now, sides, openedAt, version, position, changedAt);
    }

    CaseFile beside(@Nullable CaseSides now) {
        return new CaseFile(caseId, number, standing, request, decision, representations, hearings, work, closure,
                imported, detention, life, now, openedAt, version, position, changedAt);
    }

    CaseFile begunAt(Instant at) {
        return new CaseFile(caseId, number, standing, request, decision, representations, hearings, work, closure,
                imported, detention, life, sides,
                at, version, position, changedAt);
    }

    CaseFile reached(long sequence, long place, Instant recordedAt) {
        return new CaseFile(caseId, number, standing, request, decision, representations, hearings, work, closure,
                imported, detention, life, sides,
                openedAt, sequence, place, recordedAt);
    }
}
