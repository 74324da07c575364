package org.kepil.standalone.crash;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.imported.StepImported;

/** A case that takes every step it is given. */
class CrashedCase {

    @AggregateIdentifier
    private @Nullable CaseId id;

    CrashedCase() {
    }

    @CommandHandler
    CrashedCase(TakeOver command) {
        apply(new CaseImported(command.caseId(), "crash", command.caseId().toString(), "CRASH-1"));
        add(command.caseId(), command.steps());
    }

    @CommandHandler
    void handle(AddSteps command) {
        add(command.caseId(), command.steps());
        if (command.refused()) {
            throw new CommandExecutionException("Refused after the fact.", null);
        }
    }

    @EventSourcingHandler
    void on(CaseImported event) {
        id = event.caseId();
    }

    private static void add(CaseId caseId, List<UUID> steps) {
        for (UUID step : steps) {
            apply(new StepImported(caseId, step, "Killed while writing", null, null, null, null));
        }
    }
}
