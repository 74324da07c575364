package org.kepil.command;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.assignment.Roster;
import org.kepil.log.CommandJournal;
import org.kepil.log.LogEngine;
import org.kepil.log.LogTransactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Puts the command side together. Nothing of the framework is left to auto-configuration. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSide {

    @Bean(destroyMethod = "shutDown")
    EventStore eventStore(LogEngine engine) {
        return CommandHandling.eventStore(engine);
    }

    @Bean
    Registers registers(EventStore events) {
        return new Registers(events);
    }

    @Bean
    CommandBus commandBus(EventStore events, LogTransactions transactions, Registers registers,
            ObjectProvider<Roster> roster) {
        return CommandHandling.bus(events, transactions, registers, roster.getIfAvailable(() -> Roster.EMPTY));
    }

    @Bean
    Commands commands(CommandBus bus, CommandJournal journal, Clock clock) {
        return new Commands(bus, journal, clock);
    }

    @Bean
    Together together(Commands commands, LogTransactions transactions) {
        return new Together(commands, transactions);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
