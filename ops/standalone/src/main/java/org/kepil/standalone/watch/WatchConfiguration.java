package org.kepil.standalone.watch;

import org.kepil.standalone.Phases;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.micrometer.core.instrument.MeterRegistry;

/** Registers what can only be registered once the views run. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    @Bean
    SmartLifecycle viewMeters(ViewWatch watch, MeterRegistry registry) {
        return Phases.at(Phases.WATCH, new ViewMeters(watch, registry)::register, () -> {
        });
    }
}
