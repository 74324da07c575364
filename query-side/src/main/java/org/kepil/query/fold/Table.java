package org.kepil.query.fold;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * How the rows of a view are kept. The row itself is stored as canonical JSON; the columns are parts of it, for questions.
 *
 * @param key     name of the key column, a uuid
 * @param history whether every distinct version of a row is kept, with the positions between which it stood:
 *                {@code recorded_from <= p and p < recorded_to}
 * @param indexes column lists, each as SQL writes it, or all from {@code using} on; of a history table they index the rows
 *                that stand now
 */
public record Table<K, R>(String key, Function<K, UUID> id, Function<UUID, K> identified, Class<R> row,
        boolean history, List<Column<R>> columns, List<String> indexes) {

    /** End of an interval that has not ended. */
    public static final long OPEN_END = Long.MAX_VALUE;
}
