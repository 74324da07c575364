package org.kepil.data.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.Commands;
import org.kepil.command.Commands.Once;
import org.kepil.command.Refused;
import org.kepil.command.StaleVersion;
import org.kepil.command.imported.ImportCase;
import org.kepil.command.imported.ImportSteps;
import org.kepil.command.imported.Step;
import org.kepil.data.history.HistoryStep;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.act.Act;

/** Sends the steps of a case as commands, like everything else that happens to a case. */
final class CommandCases implements Cases {

    private final Commands commands;
    private final EventStore events;

    CommandCases(Commands commands, EventStore events) {
        this.commands = commands;
        this.events = events;
    }

    @Override
    public Outcome keep(UUID caseId, String source, String caseName, List<HistoryStep> steps, Act act) {
        List<Step> wanted = steps.stream().map(CommandCases::step).toList();
        CaseId id = new CaseId(caseId);
        try {
            Optional<Long> version = events.lastSequenceNumberFor(caseId.toString());
            return version.isPresent()
                    ? add(new ImportSteps(id, wanted), act, version.get())
                    : begin(new ImportCase(id, source, caseName, caseName, wanted), act);
        } catch (Refused refused) {
            return new Outcome.Refused(refused.refusal().code());
        }
    }

    /** The event that begins the case has the version 0, so the version counts the steps. */
    private Outcome begin(ImportCase command, Act act) {
        return new Outcome.Kept((int) commands.send(command, act).version());
    }

    /** The version before is part of the command, so that the difference counts what this command has stored. */
    private Outcome add(ImportSteps command, Act act, long before) {
        long version = before;
        while (true) {
            try {
                var once = new Once(UUID.randomUUID(), null, version);
                return new Outcome.Kept((int) (commands.send(command, act, once).version() - version));
            } catch (StaleVersion stale) {
                version = stale.actual();
            }
        }
    }

    private static Step step(HistoryStep step) {
        return new Step(step.step(), step.activity(), step.lifecycle(), step.resource(), step.group(), step.channel(),
                step.at());
    }
}
