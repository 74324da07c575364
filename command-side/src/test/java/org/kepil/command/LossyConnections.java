package org.kepil.command;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that break when they are told to: while the next append is on its way, or for as long as it takes. */
public final class LossyConnections {

    /** What became of the statement whose answer was lost. */
    public enum Fate {
        KEPT,
        STORED,
        NOT_STORED,
        STORED_BEFORE_THE_END
    }

    private final AtomicReference<Fate> next = new AtomicReference<>(Fate.KEPT);
    private final DataSource source;
    private volatile boolean reached = true;

    LossyConnections(DataSource source) {
        this.source = source;
    }

    /** Loses the answer to the next append. */
    public void loseNext(Fate fate) {
        next.set(fate);
    }

    /** Whether the database can be reached. */
    public void reach(boolean reached) {
        this.reached = reached;
    }

    DataSource lossy() {
        return proxy(DataSource.class, source, this::answered);
    }

    private @Nullable Object answered(@Nullable Object answer, Object[] arguments) {
        return switch (answer) {
            case Connection connection -> proxy(Connection.class, connection, this::answered);
            case PreparedStatement statement when ((String) arguments[0]).contains("insert into log.event") ->
                proxy(PreparedStatement.class, statement, (result, _) -> result);
            case null, default -> answer;
        };
    }

    private <T> T proxy(Class<T> type, T target, Answers answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (_, method, arguments) -> answers.of(call(target, method, arguments), arguments)));
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        if (!reached && target instanceof DataSource) {
            throw new SQLException("The database is down.", "08001");
        }
        Fate fate = target instanceof PreparedStatement && method.getName().startsWith("execute")
                ? next.getAndSet(Fate.KEPT)
                : Fate.KEPT;
        Object answer = fate == Fate.NOT_STORED ? null : invoke(target, method, arguments);
        if (fate != Fate.KEPT) {
            reached = fate != Fate.STORED_BEFORE_THE_END;
            throw new SQLException("The connection is broken.", "08006");
        }
        return answer;
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Answers {
        @Nullable
        Object of(@Nullable Object answer, Object[] arguments);
    }
}
