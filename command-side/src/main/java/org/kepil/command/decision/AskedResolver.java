package org.kepil.command.decision;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Hands a command handler the {@link Asked} of its command. Found by the service loader, in tests as in production. */
public final class AskedResolver implements ParameterResolverFactory, ParameterResolver<Asked> {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Asked.class ? this : null;
    }

    @Override
    public Asked resolveParameterValue(Message<?> message) {
        return Asked.of(message.getMetaData());
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof CommandMessage<?>;
    }
}
