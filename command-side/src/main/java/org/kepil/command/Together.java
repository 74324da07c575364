package org.kepil.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Commands.Answer;
import org.kepil.command.Commands.Once;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.act.Act;

/**
 * Sends commands that are done all together or not at all: one unit of work around theirs, whose events are stored by one
 * statement. For those who have thousands; the log keeps no answer of theirs, so they must bear to be sent again. Each begins
 * an aggregate of its own: such a command is never tried again within, which the transaction around it would not survive.
 */
public final class Together {

    private final Commands commands;
    private final TransactionManager transactions;

    /** @param transactions those of the bus behind the gateway */
    public Together(Commands commands, TransactionManager transactions) {
        this.commands = commands;
        this.transactions = transactions;
    }

    /**
     * Sends a command, and another one that another aggregate has to agree to: both are recorded, or neither. The answer, and
     * that to a repetition, is the first one's.
     *
     * @param agreeing in whose name the other command goes
     * @throws CommandFailed if neither was done, or nobody knows
     */
    public Answer send(Object command, Act act, Once once, Object other, Act agreeing) {
        Once inside = new Once(NamedId.of("following", once.commandId().toString()), null, null);
        return commands.send(command, act, once, message -> within(message, () -> {
            Decision decision = commands.dispatch(message);
            commands.dispatch(commands.message(other, agreeing, inside));
            return decision;
        }));
    }

    /**
     * Sends a command, and writes in its transaction what is kept beside the log: both are there, or neither. Nothing is written
     * where nothing changed; where others were faster, it is written anew.
     *
     * @param beside writes with connections that {@linkplain org.kepil.log.LogTransactions#joining() join}
     * @throws CommandFailed if neither was done, or nobody knows
     */
    public Answer send(Object command, Act act, Once once, Runnable beside) {
        return commands.send(command, act, once, message -> within(message, () -> {
            Decision decision = commands.dispatch(message);
            if (decision.changed()) {
                beside.run();
            }
            return decision;
        }));
    }

    /**
     * The answers, in the order of the commands.
     *
     * @throws CommandFailed if one was not done, and so none is; or nobody knows
     */
    public List<Answer> send(List<? extends Creation> all, Act act) {
        try {
            return within(null, () -> all.stream().map(command -> commands.send(command, act)).toList());
        } catch (RuntimeException failure) {
            throw Failures.of(all.getFirst(), failure);
        }
    }

    private <R> R within(@Nullable Message<?> cause, Callable<R> work) {
        UnitOfWork<Message<?>> unit = DefaultUnitOfWork.startAndGet(cause);
        unit.attachTransaction(transactions);
        ResultMessage<R> result = unit.executeWithResult(work);
        if (!result.isExceptional()) {
            return result.getPayload();
        }
        throw result.exceptionResult() instanceof RuntimeException failure
                ? failure
                : new IllegalStateException(result.exceptionResult());
    }
}
