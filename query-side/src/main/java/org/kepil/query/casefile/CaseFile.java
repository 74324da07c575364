package org.kepil.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.query.CaseState;

/**
 * One case, with all that its events say.
 *
 * @param number          what people call the case
 * @param reopened        whether the case went on after a closure, ever
 * @param request         what was asked for; null for a case that was taken over
 * @param decision        null as long as nobody decided
 * @param representations everyone to whom the case was offered or given, oldest first
 * @param hearings        in the order in which they were entered
 * @param closure         null while the case is open
 * @param imported        null for a case that began here
 * @param openedAt        when the case began in the world
 * @param version         sequence of the last event of the case, from 0
 * @param position        position of that event in the log
 * @param changedAt       when that event was recorded
 */
public record CaseFile(CaseId caseId, String number, CaseState state, boolean reopened, @Nullable Request request,
        @Nullable Decision decision, List<Representation> representations, List<Hearing> hearings,
        @Nullable Closure closure, @Nullable ImportedHistory imported, Instant openedAt, long version, long position,
        Instant changedAt) {

    /** Who holds the case. */
    public Optional<Representation> held() {
        return representations.stream().filter(each -> each.stage() == Representation.Stage.HOLDS).findFirst();
    }

    /** To whom the case is offered, without an answer yet. */
    public Optional<Representation> offered() {
        return representations.stream().filter(each -> each.stage() == Representation.Stage.OFFERED).findFirst();
    }

    /** Whether this advocate holds the case or is asked to: those who may read it. */
    public boolean concerns(AdvocateId advocate) {
        return representations.stream().anyMatch(each -> each.current() && each.advocateId().equals(advocate));
    }

    /** When the case ended. */
    public @Nullable Instant closedAt() {
        return closure == null ? null : closure.closedAt();
    }
}
