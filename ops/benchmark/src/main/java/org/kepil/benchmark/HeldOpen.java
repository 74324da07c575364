package org.kepil.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections whose transactions stay open for a while before they commit, and fail now and then instead. */
final class HeldOpen extends DelegatingDataSource {

    HeldOpen(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(HeldOpen.class.getClassLoader(), new Class<?>[]{Connection.class},
                (_, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        linger();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }

    private static void linger() throws SQLException {
        Dither.linger();
        if (Dither.strikes()) {
            throw new SQLException("Rolled back on purpose.", "40001");
        }
    }
}
