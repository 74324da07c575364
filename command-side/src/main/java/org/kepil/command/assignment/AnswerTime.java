package org.kepil.command.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.TimeLimit;

/** Until when an offer can be answered: the limit of the rulebook that an offer starts and an expiry stops. */
final class AnswerTime {

    private static final String STARTS = name(AssignmentOffered.class);
    private static final String STOPS = name(OfferExpired.class);

    private AnswerTime() {
    }

    /** Counted by the calendar of the country; null if its rules set no time for the matter. */
    static @Nullable Instant of(@Nullable MatterKind matter, Rulebook rules, Instant offeredAt) {
        return rules.limits().stream().filter(limit -> isMeant(limit, matter)).findFirst()
                .map(limit -> limit.length().due(offeredAt, rules.calendar(), rules.zone())).orElse(null);
    }

    private static boolean isMeant(TimeLimit limit, @Nullable MatterKind matter) {
        return limit.starts().contains(STARTS) && limit.stops().contains(STOPS)
                && (limit.matters().isEmpty() || matter != null && limit.matters().contains(matter.code()));
    }

    private static String name(Class<?> event) {
        return event.getAnnotation(Stored.class).value();
    }
}
