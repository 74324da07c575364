package org.kepil.standalone.alarms;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.axonframework.queryhandling.QueryGateway;
import org.kepil.command.Commands;
import org.kepil.command.Resting;
import org.kepil.standalone.Phases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the rounds of the alarms while Kepil runs. */
@Configuration(proxyBeanMethods = false)
class AlarmConfiguration {

    /** @param every time between the end of a round and the beginning of the next */
    @Bean
    SmartLifecycle alarms(QueryGateway queries, Commands commands, List<Resting> resting,
            @Value("${kepil.alarms.every:PT30S}") Duration every) {
        ScheduledExecutorService rounds = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("alarms").daemon().factory());
        var round = new AlarmRounds(queries, commands, resting);
        return Phases.at(Phases.ALARMS, () -> start(rounds, round, every), rounds::close);
    }

    private static void start(ScheduledExecutorService rounds, Runnable round, Duration every) {
        var unused = rounds.scheduleWithFixedDelay(round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }
}
