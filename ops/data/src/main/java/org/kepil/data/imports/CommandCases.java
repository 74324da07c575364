package org.kepil.data.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.CommandFailed;
import org.kepil.command.Commands;
import org.kepil.command.Commands.Answer;
import org.kepil.command.Commands.Once;
import org.kepil.command.Refused;
import org.kepil.command.StaleVersion;
import org.kepil.command.Together;
import org.kepil.command.imported.ImportCase;
import org.kepil.command.imported.ImportSteps;
import org.kepil.command.imported.ImportedRule;
import org.kepil.command.imported.Step;
import org.kepil.data.history.HistoryStep;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.act.Act;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the steps of a case as commands, like everything else that happens to a case. */
final class CommandCases implements Cases {

    private static final Logger LOG = LoggerFactory.getLogger(CommandCases.class);
    private static final String EXISTS = ImportedRule.NEW_CASE_REQUIRED.refusal().code();

    private final Commands commands;
    private final Together together;
    private final EventStore events;
    /** What the last case was: a file is mostly new or mostly known, and guessing right saves a question each time. */
    private volatile boolean known;

    CommandCases(Commands commands, Together together, EventStore events) {
        this.commands = commands;
        this.together = together;
        this.events = events;
    }

    @Override
    public void keep(List<Portion> cases, String source, Act act, BiConsumer<Portion, Outcome> kept) {
        if (known || !keepTogether(cases, source, act, kept)) {
            cases.forEach(portion -> kept.accept(portion, keep(begin(portion, source), act)));
        }
    }

    /** If not all are kept, each is sent alone, which shows what stood against it. That is safe: no step is stored twice. */
    private boolean keepTogether(List<Portion> cases, String source, Act act, BiConsumer<Portion, Outcome> kept) {
        List<Answer> answers;
        try {
            answers = together.send(cases.stream().map(portion -> begin(portion, source)).toList(), act);
        } catch (Refused notAll) {
            return false;
        } catch (CommandFailed disturbed) {
            LOG.warn("{} cases are sent again, one by one; steps of theirs that were stored will count as known.",
                    cases.size(), disturbed);
            return false;
        }
        for (int place = 0; place < answers.size(); place++) {
            kept.accept(cases.get(place), begun(answers.get(place)));
        }
        return true;
    }

    private Outcome keep(ImportCase begin, Act act) {
        try {
            return known ? addOrBegin(begin, act) : beginOrAdd(begin, act);
        } catch (Refused refused) {
            return new Outcome.Refused(refused.refusal().code());
        }
    }

    private Outcome beginOrAdd(ImportCase begin, Act act) {
        try {
            return begin(begin, act);
        } catch (Refused refused) {
            if (!refused.refusal().code().equals(EXISTS)) {
                throw refused;
            }
            known = true;
            return addOrBegin(begin, act);
        }
    }

    private Outcome addOrBegin(ImportCase begin, Act act) {
        Optional<Long> version = events.lastSequenceNumberFor(begin.caseId().toString());
        known = version.isPresent();
        return version.isPresent()
                ? add(new ImportSteps(begin.caseId(), begin.steps()), act, version.get())
                : begin(begin, act);
    }

    private Outcome begin(ImportCase command, Act act) {
        return begun(commands.send(command, act));
    }

    /** The event that begins the case has the version 0, so the version counts the steps. */
    private static Outcome begun(Answer answer) {
        return new Outcome.Kept((int) answer.version());
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

    private static ImportCase begin(Portion portion, String source) {
        return new ImportCase(new CaseId(portion.caseId()), source, portion.caseName(), portion.caseName(),
                portion.steps().stream().map(CommandCases::step).toList());
    }

    private static Step step(HistoryStep step) {
        return new Step(step.step(), step.activity(), step.lifecycle(), step.resource(), step.group(), step.channel(),
                step.at());
    }
}
