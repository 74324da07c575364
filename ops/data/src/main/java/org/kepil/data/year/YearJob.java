package org.kepil.data.year;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** One making of a year, watched by whoever looks. */
final class YearJob {

    private final YearOrder order;
    private final YearProgress progress = new YearProgress();
    private final InstantSource clock;
    private final Instant beganAt;
    private volatile YearState state = YearState.RUNNING;
    private volatile @Nullable Instant endedAt;
    private volatile @Nullable AnswerKey key;
    private volatile @Nullable String rule;

    YearJob(YearOrder order, InstantSource clock) {
        this.order = order;
        this.clock = clock;
        this.beganAt = clock.instant();
    }

    YearOrder order() {
        return order;
    }

    YearProgress progress() {
        return progress;
    }

    YearState state() {
        return state;
    }

    Instant beganAt() {
        return beganAt;
    }

    @Nullable
    AnswerKey key() {
        return key;
    }

    /** Code of the rule that refused; null if none did. */
    @Nullable
    String rule() {
        return rule;
    }

    void done(AnswerKey odd) {
        key = odd;
        ended(YearState.DONE);
    }

    void refused(String code) {
        rule = code;
        ended(YearState.FAILED);
    }

    void ended(YearState end) {
        endedAt = clock.instant();
        state = end;
    }

    /** Events a second that were new in the log. */
    long ratePerSecond() {
        Instant end = endedAt;
        long millis = Duration.between(beganAt, end == null ? clock.instant() : end).toMillis();
        return millis == 0 ? 0 : progress.stored() * 1_000 / millis;
    }
}
