package org.kepil.benchmark;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.CommandHandling;
import org.kepil.command.Commands;
import org.kepil.command.Registers;
import org.kepil.command.imported.ImportCase;
import org.kepil.command.imported.ImportSteps;
import org.kepil.command.imported.Step;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.imported.StepImported;
import org.kepil.log.CommandJournal;

/** One command that stores one event, through the gateway, the bus and the case that people use. */
record CommandPath(String name, Duration warmUp, Commands commands, LongSupplier count,
        Supplier<String> checked) implements Subject {

    /** The command side over any store; its aggregate cache is weak. */
    static Commands commands(EventStore events, TransactionManager transactions, CommandJournal journal) {
        return new Commands(CommandHandling.bus(events, transactions, new Registers(events)), journal,
                Clock.systemUTC());
    }

    @Override
    public Task writer() {
        return new Writer();
    }

    @Override
    public long stored() {
        return count.getAsLong();
    }

    @Override
    public String check() {
        return checked.get();
    }

    private final class Writer implements Task {

        private UUID caseId = Facts.random();
        private int sequence;

        @Override
        public void run() {
            if (sequence == Facts.CASE_LENGTH) {
                caseId = Facts.random();
                sequence = 0;
            }
            CaseId id = new CaseId(caseId);
            Object command = sequence++ == 0
                    ? new ImportCase(id, "benchmark", caseId.toString(), "BM-2026-1", List.of())
                    : new ImportSteps(id, List.of(step()));
            commands.send(command, Facts.ACT);
        }

        private Step step() {
            StepImported step = Facts.step(caseId);
            return new Step(step.step(), step.activity(), step.lifecycle(), step.resource(),
                    step.group(), step.channel(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        }
    }
}
