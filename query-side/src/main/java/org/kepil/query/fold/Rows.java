package org.kepil.query.fold;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** How the rows of one view get into its table. */
interface Rows<K, R> {

    /**
     * Writes what the cells became, with as few statements as there are kinds of change.
     *
     * @throws SQLException      if the database refuses a value
     * @throws SomebodyElseWrote if a row is not at the position at which it was loaded
     */
    void store(Connection connection, Collection<Cell<K, R>> changed) throws SQLException;

    /** The rows that stand now: a condition on the table, under the alias {@code r}. */
    String standing();

    /** The column that holds the position of the event that set the row. */
    String position();

    static <K, R> Rows<K, R> of(View<K, R> view) {
        return view.table().history() ? new HistoryRows<>(view) : new CurrentRows<>(view);
    }
}
