package org.kepil.kernel.rulebook;

import java.util.List;

/**
 * When an alarm is raised to the next in line, because what is overdue is still not done.
 *
 * @param limits codes of the limits; empty for all
 * @param after  from when it was due
 */
public record EscalationRule(String code, EscalationLevel to, List<String> limits, Span after,
        Basis basis) implements Ruled {

    public EscalationRule {
        limits = List.copyOf(limits);
    }

    public boolean concerns(String limit) {
        return limits.isEmpty() || limits.contains(limit);
    }
}
