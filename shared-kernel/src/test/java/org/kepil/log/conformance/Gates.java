package org.kepil.log.conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections whose commit waits at a gate, for threads that ask for one. Everybody else passes. */
final class Gates extends DelegatingDataSource {

    private final ThreadLocal<@Nullable Gate> gate = new ThreadLocal<>();

    Gates(DataSource source) {
        super(source);
    }

    /** The commits of this thread wait at the gate from now on. */
    void close(Gate here) {
        gate.set(here);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        Gate here = gate.get();
        return here == null ? connection : held(connection, here);
    }

    private static Connection held(Connection connection, Gate gate) {
        return (Connection) Proxy.newProxyInstance(Gates.class.getClassLoader(), new Class<?>[]{Connection.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        gate.pass();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }

    /** Where one commit waits. */
    static final class Gate {

        private static final int PATIENCE_SECONDS = 30;

        private final CountDownLatch arrived = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);

        private void pass() {
            arrived.countDown();
            await(opened, "nobody opened the gate");
        }

        void awaitArrival() {
            await(arrived, "nobody came to the gate");
        }

        void open() {
            opened.countDown();
        }

        private static void await(CountDownLatch latch, String otherwise) {
            try {
                if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new AssertionError(otherwise);
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
