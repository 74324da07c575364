package org.kepil.standalone.crash;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Compares what writers were told with what is stored. Oracle 1: acknowledged is stored, rejected is not, a command is
 * stored whole or not at all. Oracle 6: no command took effect twice, and the log knows each one that did.
 */
final class JournalOracle {

    static final String LOST = "acknowledged and not stored";
    static final String DOUBLED = "stored twice";

    private final History history;
    private final Stored stored;

    JournalOracle(History history, Stored stored) {
        this.history = history;
        this.stored = stored;
    }

    void ask(Findings findings) {
        Collection<Intent> sent = history.intents().values();
        findings.add(1, LOST, those(history.those(Outcome.ACKNOWLEDGED), intent -> !stored.holds(intent)));
        findings.add(1, "rejected and stored", those(history.those(Outcome.REJECTED), stored::touches));
        findings.add(1, "stored in part", those(sent, intent -> stored.touches(intent) && !stored.holds(intent)));
        findings.add(1, "stored and never sent", unknownSteps());
        findings.add(6, DOUBLED, stored.steps().stream().filter(step -> stored.times(step) > 1).toList());
        findings.add(6, "stored and not noted as done",
                those(sent, intent -> stored.touches(intent) && !stored.done(intent.command())));
        findings.add(6, "noted as done and not stored",
                those(sent, intent -> stored.done(intent.command()) && !stored.holds(intent)));
    }

    private Set<UUID> unknownSteps() {
        Set<UUID> steps = new HashSet<>(stored.steps());
        history.intents().values().forEach(intent -> intent.steps().forEach(steps::remove));
        return steps;
    }

    private static List<Intent> those(Collection<Intent> intents, Predicate<Intent> offends) {
        return intents.stream().filter(offends).toList();
    }
}
