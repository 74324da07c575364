package org.kepil.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingEvent;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.hearing.HearingScheduled;

/** The hearings of a case. */
final class Hearings {

    private Hearings() {
    }

    static List<Hearing> after(List<Hearing> before, HearingEvent event) {
        return switch (event) {
            case HearingScheduled scheduled -> and(before, scheduled);
            case HearingHeld(_, var hearing, var result) -> change(before, hearing, was -> was.held(result));
            case HearingAdjourned(_, var hearing, var scheduledAt, var ground) ->
                change(before, hearing, was -> was.putOff(scheduledAt, ground));
            case HearingMissed(_, var hearing, var by, var ground) ->
                change(before, hearing, was -> was.missed(by, ground));
            case HearingCancelled(_, var hearing, var ground) ->
                change(before, hearing, was -> was.cancelled(ground));
        };
    }

    private static List<Hearing> and(List<Hearing> before, HearingScheduled event) {
        List<Hearing> all = new ArrayList<>(before);
        all.add(Hearing.of(event));
        return List.copyOf(all);
    }

    private static List<Hearing> change(List<Hearing> before, HearingId which, UnaryOperator<Hearing> change) {
        if (before.stream().noneMatch(each -> each.hearingId().equals(which))) {
            throw new IllegalStateException("The case has no hearing " + which);
        }
        return before.stream().map(each -> each.hearingId().equals(which) ? change.apply(each) : each).toList();
    }
}
