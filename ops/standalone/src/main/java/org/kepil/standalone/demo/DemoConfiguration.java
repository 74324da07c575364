package org.kepil.standalone.demo;

import org.kepil.command.Commands;
import org.kepil.standalone.Phases;
import org.kepil.standalone.security.Credentials;
import org.kepil.standalone.security.FirstPasswords;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the demo up after the log is open and before the first page is served. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kepil.demo-accounts", havingValue = "true")
class DemoConfiguration {

    @Bean
    SmartLifecycle demo(Commands commands, Credentials credentials, FirstPasswords passwords) {
        var setup = new DemoSetup(commands, credentials, passwords);
        return Phases.at(Phases.DEMO, setup::run, () -> {
        });
    }
}
