package org.kepil.query.timelimit;

import java.util.Arrays;
import java.util.Locale;
import org.kepil.query.BadParameter;

/** The limits that run, by how they stand. Every one of them is in one queue. */
public enum Queue {
    OVERDUE(ClockState.OVERDUE),
    AT_RISK(ClockState.AT_RISK),
    /** Those with time left. */
    DUE(ClockState.RUNNING),
    /** Those that stand still by a rule, and are due at no instant that is known. */
    PAUSED(ClockState.PAUSED);

    private final ClockState state;

    Queue(ClockState state) {
        this.state = state;
    }

    /** As addresses name it: {@code at-risk}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean holds(ClockState clock) {
        return state == clock;
    }

    /** @throws BadParameter if there is no such queue */
    static Queue of(String code) {
        return Arrays.stream(values()).filter(queue -> queue.code().equals(code)).findFirst()
                .orElseThrow(() -> new BadParameter("queue", BadParameter.Rule.UNREADABLE));
    }
}
