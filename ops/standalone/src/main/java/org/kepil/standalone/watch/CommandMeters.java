package org.kepil.standalone.watch;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.MeterRegistry;

/** Counts commands by what they ask for and how they end. */
@Component
class CommandMeters implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final MeterRegistry registry;

    CommandMeters(CommandBus commands, MeterRegistry registry) {
        this.registry = registry;
        commands.registerHandlerInterceptor(this);
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        String command = unitOfWork.getMessage().getPayloadType().getSimpleName();
        unitOfWork.afterCommit(_ -> count(command, "done"));
        unitOfWork.onRollback(failed -> count(command, outcome(failed.getExecutionResult().getExceptionResult())));
        return chain.proceed();
    }

    private void count(String command, String outcome) {
        registry.counter("kepil.commands", "command", command, "outcome", outcome).increment();
    }

    /** The simple name of the failure: it is a class of ours, so there are few of them. */
    private static String outcome(Throwable failure) {
        return failure.getClass().getSimpleName();
    }
}
