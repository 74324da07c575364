package org.kepil.data.year;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.CommandHandling;
import org.kepil.command.Commands;
import org.kepil.command.Refused;
import org.kepil.command.Registers;
import org.kepil.kernel.act.Act;
import org.kepil.log.CommandJournal;

/**
 * The whole command side over a store that forgets: every command passes the bus, the permissions, the registers and the
 * rules that it always passes, and what happened is handed out instead of stored. One thread at a time.
 */
final class Decisions {

    private final OneCase memory;
    private final Commands commands;
    private Instant now = Instant.EPOCH;

    /**
     * @param log     where registers and rules are read, each once
     * @param journal asked when a command fails
     */
    Decisions(EventStore log, CommandJournal journal) {
        memory = new OneCase(log, () -> now);
        EventStore events = CommandHandling.eventStore(memory);
        commands = new Commands(CommandHandling.bus(events, NoTransactionManager.INSTANCE, new Registers(events)),
                journal, new Received());
    }

    /** Forgets the case before and begins with another. */
    void next() {
        memory.forget();
    }

    /**
     * Decides a command that entered at that instant.
     *
     * @return what happened, in its order
     * @throws Refused if a rule is broken
     */
    List<DomainEventMessage<?>> decide(Object command, Act act, Instant receivedAt) {
        now = receivedAt;
        int before = memory.events().size();
        commands.send(command, act);
        return List.copyOf(memory.events().subList(before, memory.events().size()));
    }

    /** Reads when the command of the moment is said to have come in. */
    private final class Received extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
