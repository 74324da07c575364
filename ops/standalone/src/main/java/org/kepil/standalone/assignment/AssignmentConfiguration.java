package org.kepil.standalone.assignment;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.queryhandling.QueryGateway;
import org.kepil.command.Commands;
import org.kepil.command.Resting;
import org.kepil.command.assignment.Roster;
import org.kepil.command.handling.WaitingCases;
import org.kepil.standalone.Phases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the two sides where a case needs to know more than itself, and makes the rounds of the offers. */
@Configuration(proxyBeanMethods = false)
class AssignmentConfiguration {

    @Bean
    Roster roster(QueryGateway queries) {
        return new AskedRoster(queries);
    }

    @Bean
    WaitingCases waitingCases(QueryGateway queries) {
        return new AskedWaitingCases(queries);
    }

    /** @param every time between the end of a round and the beginning of the next */
    @Bean
    SmartLifecycle offerRounds(QueryGateway queries, Commands commands, List<Resting> resting,
            @Value("${kepil.offers.every:PT30S}") Duration every) {
        ScheduledExecutorService rounds = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("offers").daemon().factory());
        var round = new OfferRounds(queries, commands, resting);
        return Phases.at(Phases.ALARMS, () -> start(rounds, round, every), rounds::close);
    }

    private static void start(ScheduledExecutorService rounds, Runnable round, Duration every) {
        var unused = rounds.scheduleWithFixedDelay(round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }
}
