package org.kepil.command.imported;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.imported.ImportedRule.IMPORTED_CASE_REQUIRED;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.imported.StepImported;

/** Which steps of a recorded history the case has. Reading the same row twice adds nothing. */
public class ImportedHistory {

    private final Set<UUID> known = new HashSet<>();
    private boolean imported;

    /** Begins the case and takes its first steps over; for the constructor, which hears its events later. */
    public static void begin(ImportCase command) {
        Set<UUID> seen = new HashSet<>();
        apply(command.imported());
        takeOver(command.caseId(), command.steps(), step -> seen.add(step.step()));
    }

    @CommandHandler
    long handle(ImportSteps command) {
        if (!imported) {
            throw IMPORTED_CASE_REQUIRED.broken();
        }
        takeOver(command.caseId(), command.steps(), step -> !known.contains(step.step()));
        return getVersion();
    }

    private static void takeOver(CaseId caseId, List<Step> steps, Predicate<Step> unknown) {
        for (Step step : steps) {
            if (unknown.test(step)) {
                apply(step.of(caseId), MetaData.with("occurredAt", step.occurredAt()));
            }
        }
    }

    @EventSourcingHandler
    void on(CaseImported event) {
        imported = true;
    }

    @EventSourcingHandler
    void on(StepImported event) {
        known.add(event.step());
    }
}
