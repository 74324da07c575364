package org.kepil.benchmark;

import java.sql.SQLException;

/** One unit of work of one writer: an append, or a command. A writer is used by one thread only. */
interface Task extends AutoCloseable {

    void run() throws SQLException;

    @Override
    default void close() throws SQLException {
    }
}
