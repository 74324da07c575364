package org.kepil.query.fold;

import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.kepil.log.codec.KepilJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks several questions of one view at one position, so that their answers agree with each other. */
public final class Snapshots {

    private final JdbcClient jdbc;
    private final ProgressTokens progress;
    private final TransactionTemplate transaction;

    /** @param reader connects as the owner of schema {@code view} */
    public Snapshots(DataSource reader) {
        this.jdbc = JdbcClient.create(reader);
        this.progress = new ProgressTokens(reader);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(reader));
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Asks at a position, or at the view's own if that is not as far.
     *
     * @param position {@link Long#MAX_VALUE} for the rows that stand now
     * @param question asks this snapshot only: another connection, taken while this one is held, may never come
     */
    public <A> A read(View<?, ?> view, long position, Function<Snapshot, A> question) {
        return transaction.execute(_ -> {
            long reached = progress.position(view.id());
            return question.apply(new Snapshot(jdbc, view, Math.min(position, reached), position < reached));
        });
    }

    /** Asks the rows that stand now one question, which needs no transaction to agree with itself. */
    public <A> A now(View<?, ?> view, Function<Snapshot, A> question) {
        return question.apply(new Snapshot(jdbc, view, Long.MAX_VALUE, false));
    }

    /** Asks as {@link #read} does, and says at which position. */
    public <A> Answered<A> answer(View<?, ?> view, long position, Function<Snapshot, A> question) {
        return read(view, position, snapshot -> new Answered<>(question.apply(snapshot), snapshot.position(),
                position != Long.MAX_VALUE && snapshot.position() < position));
    }

    /**
     * An answer and the position at which it holds.
     *
     * @param behind whether that is before the position that was asked about, because the view has not come so far
     */
    public record Answered<A>(A answer, long position, boolean behind) {
    }

    /**
     * A view at a position.
     *
     * @param position where it stands, -1 for an empty view
     * @param past     whether the view has gone further
     */
    public record Snapshot(JdbcClient jdbc, View<?, ?> view, long position, boolean past) {

        /** The table, as SQL writes it. */
        public String table() {
            return Layout.table(view);
        }

        /** Which rows of the table stand at the position. Needs {@link #sql}. */
        public String standing() {
            if (!view.table().history()) {
                return "true";
            }
            return past ? "recorded_from <= :at and :at < recorded_to" : "recorded_to = " + Table.OPEN_END;
        }

        /** A statement with the parameter {@code at} set. */
        public StatementSpec sql(String sql) {
            return jdbc.sql(sql).param("at", position);
        }

        /** The rows of a statement that selects {@code row_json} first. */
        public static <R> List<R> rows(StatementSpec select, Class<R> type) {
            return select.query((row, _) -> row(row.getString(1), type)).list();
        }

        private static <R> R row(String state, Class<R> type) {
            return KepilJson.mapper().readValue(state, type);
        }
    }
}
