package org.kepil.evidence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Connections that are cut, as by the death of the process, before a statement or a commit of one's choice. */
final class DyingSource extends AbstractDataSource {

    private static final Set<String> COUNTED = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch",
            "commit");

    private final DataSource source;
    private int left;

    DyingSource(DataSource source) {
        this.source = source;
    }

    void dieAfter(int statements) {
        left = statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = source.getConnection();
        return dying(Connection.class, connection, connection);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private <T> T dying(Class<T> type, Object real, Connection connection) {
        InvocationHandler handler = (_, method, arguments) -> {
            if (COUNTED.contains(method.getName()) && left-- <= 0) {
                connection.close();
                throw new SQLException("killed");
            }
            try {
                Object result = method.invoke(real, arguments);
                return switch (result) {
                    case PreparedStatement statement -> dying(PreparedStatement.class, statement, connection);
                    case Statement statement -> dying(Statement.class, statement, connection);
                    case null, default -> result;
                };
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(DyingSource.class.getClassLoader(), new Class<?>[]{type}, handler));
    }
}
