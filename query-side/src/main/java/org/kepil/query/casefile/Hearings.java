package org.kepil.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingEvent;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.query.casefile.Hearing.Status;

/** The hearings of a case. */
final class Hearings {

    private Hearings() {
    }

    static List<Hearing> after(List<Hearing> before, HearingEvent event) {
        return switch (event) {
            case HearingScheduled scheduled -> and(before, scheduled);
            case HearingHeld(_, var hearing, var result) -> change(before, hearing,
                    was -> new Hearing(hearing, was.court(), was.scheduledAt(), Status.HELD, was.adjournments(),
                            was.adjourned(), result, null));
            case HearingAdjourned(_, var hearing, var scheduledAt, var ground) -> change(before, hearing,
                    was -> new Hearing(hearing, was.court(), scheduledAt, Status.SCHEDULED, was.adjournments() + 1,
                            ground, null, null));
            case HearingCancelled(_, var hearing, var ground) -> change(before, hearing,
                    was -> new Hearing(hearing, was.court(), was.scheduledAt(), Status.CANCELLED, was.adjournments(),
                            was.adjourned(), null, ground));
        };
    }

    private static List<Hearing> and(List<Hearing> before, HearingScheduled event) {
        List<Hearing> all = new ArrayList<>(before);
        all.add(new Hearing(event.hearingId(), event.court(), event.scheduledAt(), Status.SCHEDULED, 0, null, null,
                null));
        return List.copyOf(all);
    }

    private static List<Hearing> change(List<Hearing> before, HearingId which, UnaryOperator<Hearing> change) {
        if (before.stream().noneMatch(each -> each.hearingId().equals(which))) {
            throw new IllegalStateException("The case has no hearing " + which);
        }
        return before.stream().map(each -> each.hearingId().equals(which) ? change.apply(each) : each).toList();
    }
}
