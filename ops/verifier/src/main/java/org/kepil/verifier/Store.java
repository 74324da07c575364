package org.kepil.verifier;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** A connection to the database as it was at one instant. Nothing is written. */
final class Store implements AutoCloseable {

    /** Signature of eleven bytes, flags and length of the extension. */
    private static final int HEADER = 11 + 4 + 4;
    private static final short TRAILER = -1;

    private final Connection connection;

    private Store(Connection connection) {
        this.connection = connection;
    }

    /** The state as it is now. */
    static Store open(String url) throws SQLException {
        return open(url, _ -> {
        });
    }

    /**
     * The state that another one sees, for reading ranges: in the order of an index, whatever the server believes about the
     * size of its tables.
     *
     * @param snapshot what the other one has told
     */
    static Store open(String url, String snapshot) throws SQLException {
        return open(url, statement -> {
            statement.execute("set transaction snapshot '" + snapshot + "'");
            statement.execute("set local enable_seqscan = off");
            statement.execute("set local max_parallel_workers_per_gather = 0");
        });
    }

    /** What is to be set before anything is read. */
    @FunctionalInterface
    private interface Settings {
        void set(Statement statement) throws SQLException;
    }

    private static Store open(String url, Settings settings) throws SQLException {
        Connection connection = DriverManager.getConnection(url, properties());
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read read only");
            settings.set(statement);
            statement.execute("set local jit = off");
            return new Store(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Properties properties() {
        Properties properties = new Properties();
        String password = System.getenv("PGPASSWORD");
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }

    /** What others need to see the same state, as long as this is open. */
    String snapshot() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_export_snapshot()")) {
            row.next();
            return row.getString(1);
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : -1;
        }
    }

    /** Hands out each row of a query. */
    void rows(String sql, Consumer<Row> each) throws SQLException {
        CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI()
                .copyOut("copy (" + sql + ") to stdout (format binary)");
        try {
            int from = HEADER;
            for (byte[] bytes = copy.readFromCopy(); bytes != null; bytes = copy.readFromCopy()) {
                if (bytes.length > from && ByteBuffer.wrap(bytes, from, Short.BYTES).getShort() != TRAILER) {
                    each.accept(new Row(bytes, from + Short.BYTES));
                }
                from = 0;
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
