package org.kepil.command;

import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.kepil.command.Commands.Answer;
import org.kepil.command.decision.Creation;
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
     * The answers, in the order of the commands.
     *
     * @throws CommandFailed if one was not done, and so none is; or nobody knows
     */
    public List<Answer> send(List<? extends Creation> all, Act act) {
        UnitOfWork<Message<?>> unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        ResultMessage<List<Answer>> result = unit
                .executeWithResult(() -> all.stream().map(command -> commands.send(command, act)).toList());
        if (!result.isExceptional()) {
            return result.getPayload();
        }
        throw result.exceptionResult() instanceof RuntimeException failure
                ? Failures.of(all.getFirst(), failure)
                : new IllegalStateException(result.exceptionResult());
    }
}
