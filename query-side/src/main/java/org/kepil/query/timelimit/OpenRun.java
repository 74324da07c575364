package org.kepil.query.timelimit;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.kepil.kernel.timelimit.LimitCode;

/** A run that is not over, and the case that it is in. */
record OpenRun(CaseTimes times, LimitRun of) {

    static final Comparator<OpenRun> SOONEST_FIRST = Comparator.comparing(OpenRun::mark);

    LimitCode code() {
        return new LimitCode(of.limit().code());
    }

    /** When it is due; since when it stands still, if it does. */
    Instant orderedBy() {
        Instant due = of.run().dueAt();
        return due == null ? Objects.requireNonNull(of.run().pausedSince()) : due;
    }

    LimitCursor mark() {
        return new LimitCursor(orderedBy(), times.caseId().value(), of.limit().code());
    }
}
