package org.kepil.kernel.timelimit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.kepil.kernel.rulebook.EscalationLevel;
import org.kepil.kernel.rulebook.EscalationRule;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.WorkCalendar;

/** Reads from the rules who is told next of an alarm that nobody answered. Pure: it knows no clock. */
public final class Escalation {

    private Escalation() {
    }

    /**
     * The rule by which somebody is to be told now; empty if nobody is. Time is counted from when the run was due, so it
     * follows from the facts alone; and nobody is told before the level below was.
     *
     * @param limit whose time is over
     * @param dueAt when it was over
     * @param told  the levels that were told
     */
    public static Optional<EscalationRule> due(Rulebook rules, WorkCalendar calendar, ZoneId zone, String limit,
            Instant dueAt, Set<EscalationLevel> told, Instant now) {
        return rules.escalations().stream().filter(rule -> rule.concerns(limit) && !told.contains(rule.to()))
                .min(Comparator.comparing(EscalationRule::to))
                .filter(rule -> !rule.after().due(dueAt, calendar, zone).isAfter(now));
    }
}
