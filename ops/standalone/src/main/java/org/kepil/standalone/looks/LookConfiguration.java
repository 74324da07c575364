package org.kepil.standalone.looks;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kepil.command.look.LookRounds;
import org.kepil.standalone.Phases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the rounds of the looks while Kepil runs. */
@Configuration(proxyBeanMethods = false)
class LookConfiguration {

    /** @param every time between the end of a round and the beginning of the next */
    @Bean
    SmartLifecycle looks(LookRounds round, @Value("${kepil.looks.every:PT30S}") Duration every) {
        ScheduledExecutorService rounds = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("looks").daemon().factory());
        return Phases.at(Phases.ALARMS, () -> start(rounds, round, every), rounds::close);
    }

    private static void start(ScheduledExecutorService rounds, Runnable round, Duration every) {
        var unused = rounds.scheduleWithFixedDelay(round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }
}
