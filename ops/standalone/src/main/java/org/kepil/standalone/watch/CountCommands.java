package org.kepil.standalone.watch;

import org.axonframework.commandhandling.CommandBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

/** Puts the counting in front of the command bus, wherever that was declared. */
@Component
class CountCommands implements BeanPostProcessor {

    private final ObjectProvider<MeterRegistry> registry;

    CountCommands(ObjectProvider<MeterRegistry> registry) {
        this.registry = registry;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof CommandBus bus ? new CountedCommandBus(bus, registry::getObject) : bean;
    }
}
