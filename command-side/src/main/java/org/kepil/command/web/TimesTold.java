package org.kepil.command.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the times that a request tells can be true: no fact lies in the future, and nothing before 1990. */
public final class TimesTold {

    /** Clocks of callers differ from ours. */
    static final Duration LEEWAY = Duration.ofMinutes(5);

    static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Duration FARTHEST = Duration.ofDays(20 * 365);

    private TimesTold() {
    }

    /**
     * What was reported says when it happened; what does not say it happens as it arrives. Whether it is missing never depends
     * on the clock, so that a request which is sent again is read as it was the first time.
     */
    static List<Violation> violations(Input input, Instant now) {
        List<Violation> violations = new ArrayList<>();
        check("occurredAt", input.occurredAt(), now.plus(LEEWAY), "in-the-future", violations);
        check("reportedAt", input.reportedAt(), now.plus(LEEWAY), "in-the-future", violations);
        check("scheduledAt", input.scheduledAt(), now.plus(FARTHEST), "too-late", violations);
        Instant occurred = input.occurredAt();
        Instant reported = input.reportedAt();
        if (reported != null && occurred == null) {
            violations.add(new Violation("occurredAt", "required"));
        } else if (reported != null && reported.isBefore(occurred)) {
            violations.add(new Violation("reportedAt", "before-it-happened"));
        }
        return violations;
    }

    /** The rule against which something is said to have happened then; empty if it can be true. */
    public static Optional<String> againstHappening(Instant told, Instant now) {
        return against(told, now.plus(LEEWAY), "in-the-future");
    }

    private static void check(String field, @Nullable Instant told, Instant latest, String late,
            List<Violation> violations) {
        if (told != null) {
            against(told, latest, late).ifPresent(rule -> violations.add(new Violation(field, rule)));
        }
    }

    private static Optional<String> against(Instant told, Instant latest, String late) {
        if (told.isBefore(EARLIEST)) {
            return Optional.of("too-early");
        }
        return told.isAfter(latest) ? Optional.of(late) : Optional.empty();
    }
}
