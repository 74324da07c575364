package org.kepil.kernel.timelimit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.Span;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.rulebook.WorkCalendar;

/**
 * Reads a limit's runs from what happened. Pure: the same limit, calendar and marks give the same runs, in whatever order
 * the marks were told, so a fact that is told late moves the clock as if it had been told in time; and another rulebook
 * gives the runs that there would have been under it.
 */
public final class LimitClock {

    private final TimeLimit limit;
    private final WorkCalendar calendar;
    private final ZoneId zone;

    /** @param zone of the office whose clock on the wall counts */
    public LimitClock(TimeLimit limit, WorkCalendar calendar, ZoneId zone) {
        this.limit = limit;
        this.calendar = calendar;
        this.zone = zone;
    }

    /**
     * The runs in their order. A start while a run is under way, and anything else while none is, changes nothing; so does
     * a pause of what stands still.
     */
    public List<Run> runs(Collection<Mark> marks) {
        List<Run> runs = new ArrayList<>();
        Reading reading = null;
        for (Mark mark : marks.stream().sorted().toList()) {
            if (reading == null) {
                reading = mark.kind() == Mark.Kind.START ? new Reading(mark.at()) : null;
            } else if (reading.ends(mark)) {
                runs.add(reading.run(mark.at()));
                reading = null;
            }
        }
        if (reading != null) {
            runs.add(reading.run(null));
        }
        return List.copyOf(runs);
    }

    /** A run while it is read. */
    private final class Reading {

        private final Instant startedAt;
        private final Countdown length;
        private final @Nullable Countdown alarm;
        private @Nullable Instant pausedSince;

        Reading(Instant startedAt) {
            this.startedAt = startedAt;
            this.length = new Countdown(limit.length(), startedAt, calendar, zone);
            Span risk = limit.alarm();
            this.alarm = risk == null ? null : new Countdown(risk, startedAt, calendar, zone);
        }

        boolean ends(Mark mark) {
            switch (mark.kind()) {
                case PAUSE -> pausedSince = pausedSince == null ? mark.at() : pausedSince;
                case RESUME -> resume(mark.at());
                case START, STOP -> {
                    // a second start changes nothing; a stop is the caller's
                }
            }
            return mark.kind() == Mark.Kind.STOP;
        }

        private void resume(Instant at) {
            Instant since = pausedSince;
            if (since != null) {
                length.standStill(since, at);
                if (alarm != null) {
                    alarm.standStill(since, at);
                }
                pausedSince = null;
            }
        }

        Run run(@Nullable Instant stoppedAt) {
            boolean still = pausedSince != null && pausedSince.isBefore(length.dueAt());
            Instant atRiskAt = alarm == null ? null : alarm.dueAt();
            return new Run(startedAt, still ? null : atRiskAt, still ? null : length.dueAt(),
                    still ? pausedSince : null, stoppedAt);
        }
    }
}
