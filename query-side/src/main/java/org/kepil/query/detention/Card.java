package org.kepil.query.detention;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;

/**
 * A notice as the desk shows it.
 *
 * @param since time from the detention to now; null if nobody knows when that was
 * @param zone  in which the office reads its clock
 * @param next  name of the step of the case that comes next; null if the reader may not take it, or there is none
 */
record Card(Notice notice, @Nullable Duration since, List<Phase> phases, ZoneId zone, @Nullable String next) {

    /** A part of the way to the first meeting, with the time that it took, or takes until now. */
    record Phase(String name, State state, @Nullable Duration took, @Nullable Instant at) {

        /** Whether it is over. */
        enum State {
            DONE,
            RUNNING,
            NOT_STARTED,
            /** Nobody knows when it began. */
            UNKNOWN
        }

        private static Phase of(String name, @Nullable Instant from, @Nullable Instant to, Instant now) {
            if (from == null) {
                return new Phase(name, State.NOT_STARTED, null, null);
            }
            return to == null
                    ? new Phase(name, State.RUNNING, between(from, now), null)
                    : new Phase(name, State.DONE, between(from, to), to);
        }
    }

    static Card of(Notice notice, Instant now, ZoneId zone, SignedIn reader) {
        Progress progress = notice.progress();
        Phase notify = notice.detainedAt() == null
                ? new Phase("notify", Phase.State.UNKNOWN, null, notice.notifiedAt())
                : Phase.of("notify", notice.detainedAt(), notice.notifiedAt(), now);
        return new Card(notice, notice.detainedAt() == null ? null : between(notice.detainedAt(), now),
                List.of(notify, Phase.of("appoint", notice.notifiedAt(), progress.appointedAt(), now),
                        Phase.of("arrive", progress.orderedAt(), progress.arrivedAt(), now)),
                zone, next(notice.stage(), reader));
    }

    /** What was told in the wrong order took no time. */
    private static Duration between(Instant from, Instant to) {
        return from.isAfter(to) ? Duration.ZERO : Duration.between(from, to);
    }

    private static @Nullable String next(DeskStage stage, SignedIn reader) {
        return switch (stage) {
            case WAITS_FOR_ADVOCATE -> reader.may(Permission.ASSIGN) ? "offer" : null;
            case OFFERED -> reader.may(Permission.ANSWER_OFFER) ? "acceptance" : null;
            case ON_THE_WAY -> reader.may(Permission.RECORD_DEFENCE) ? "arrival" : null;
            case ARRIVED -> reader.may(Permission.RECORD_DEFENCE) ? "first-meeting" : null;
            case DONE -> null;
        };
    }

    /** Style of the card: meaning never rests on its colour. */
    public String style() {
        return switch (notice.stage()) {
            case WAITS_FOR_ADVOCATE, OFFERED -> "risk";
            case ON_THE_WAY -> "run";
            case ARRIVED, DONE -> "met";
        };
    }
}
