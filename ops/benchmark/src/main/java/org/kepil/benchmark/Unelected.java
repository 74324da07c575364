package org.kepil.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Makes a sequencer believe that it was elected, so that two of them work at once. */
final class Unelected extends DelegatingDataSource {

    Unelected(DataSource source) {
        super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(Connection.class, (_, method, arguments) -> {
            Object result = call(real, method, arguments);
            return method.getName().equals("createStatement") ? believing((Statement) result) : result;
        });
    }

    private static Statement believing(Statement real) {
        return proxy(Statement.class, (_, method, arguments) -> {
            boolean election = arguments != null && arguments[0] instanceof String sql
                    && sql.contains("pg_try_advisory_lock");
            return call(real, method, election ? new Object[]{"select true"} : arguments);
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Unelected.class.getClassLoader(), new Class<?>[]{type}, handler));
    }
}
