package org.kepil.standalone.watch;

import java.util.function.Supplier;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.modelling.command.ConcurrencyException;
import org.kepil.command.Denied;
import org.kepil.log.CommandAlreadyDone;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts each attempt at a command by what it asks for and how it ends. */
final class CountedCommandBus implements CommandBus {

    private final CommandBus bus;
    private final Supplier<MeterRegistry> registry;

    CountedCommandBus(CommandBus bus, Supplier<MeterRegistry> registry) {
        this.bus = bus;
        this.registry = registry;
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, (_, _) -> {
        });
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        bus.<C, R>dispatch(command, (sent, result) -> {
            count(sent, result);
            callback.onResult(sent, result);
        });
    }

    private void count(CommandMessage<?> command, CommandResultMessage<?> result) {
        registry.get().counter("kepil.commands", "command", command.getPayloadType().getSimpleName(), "outcome",
                result.isExceptional() ? outcome(result.exceptionResult()) : "done").increment();
    }

    private static String outcome(Throwable failure) {
        return switch (failure) {
            case CommandExecutionException _ -> "refused";
            case Denied _ -> "denied";
            case ConcurrencyException _ -> "conflict";
            case CommandAlreadyDone _ -> "repeated";
            default -> "failed";
        };
    }

    @Override
    public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
        return bus.subscribe(name, handler);
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerDispatchInterceptor(interceptor);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return bus.registerHandlerInterceptor(interceptor);
    }
}
