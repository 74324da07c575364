package org.kepil.data.year;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A year as it is told to whoever asks for it.
 *
 * @param state    see {@link YearState}, in small letters; {@code offered} before anybody asked for it since the start
 * @param beganAt  null while it is offered
 * @param cases    that were decided
 * @param allCases of the year; 0 before they are counted
 * @param stored   events that are new in the log
 * @param known    events that were there before
 * @param rule     that refused, which is a fault of the generator; null if none did
 */
record YearView(String profile, String state, boolean over, @Nullable Instant beganAt, long cases, long allCases,
        long stored, long known, long ratePerSecond, @Nullable String rule) {

    static YearView of(String profile, @Nullable YearJob job) {
        if (job == null) {
            return new YearView(profile, "offered", true, null, 0, 0, 0, 0, 0, null);
        }
        YearProgress progress = job.progress();
        return new YearView(profile, job.state().code(), job.state().isOver(), job.beganAt(), progress.cases(),
                progress.allCases(), progress.stored(), progress.passedOver(), job.ratePerSecond(), job.rule());
    }
}
