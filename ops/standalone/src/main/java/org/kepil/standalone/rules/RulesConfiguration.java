package org.kepil.standalone.rules;

import org.kepil.command.Commands;
import org.kepil.standalone.Phases;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the rules after the log is open, and before anything is decided by them. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

    @Bean
    SmartLifecycle rules(Commands commands) {
        var shipped = new ShippedRules(commands);
        return Phases.at(Phases.RULES, shipped::run, () -> {
        });
    }
}
