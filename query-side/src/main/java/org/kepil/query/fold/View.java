package org.kepil.query.fold;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;

/**
 * A read model as a pure fold: no clock, no input or output, no question to anybody. The same fold is run live, as of a
 * position, and to verify.
 *
 * @param <K> what identifies a row
 * @param <R> the row; its equality decides whether an event changed anything
 */
public interface View<K, R> {

    /** Kebab-case; also the processing group. */
    String name();

    /** From 1; raised when the fold comes to mean something else. Each version has its own table. */
    int version();

    Table<K, R> table();

    /** What a reader must be permitted to read the rows as they are; to learn that rows differ takes less. */
    Permission reading();

    /** The kinds of events that can touch a row, each with its own kinds; {@link #keys} is asked of no others. */
    List<Class<? extends Event>> hears();

    /** The rows that the event touches; they follow from the event alone. */
    List<K> keys(Recorded<? extends Event> recorded);

    /**
     * The row after the event.
     *
     * @param row null where there is none yet
     * @return null where there is none any more
     * @throws RuntimeException if the event cannot be folded; the row then stays as it is and waits
     */
    @Nullable
    R fold(K key, @Nullable R row, Recorded<? extends Event> recorded);

    /** The one aggregate whose stream holds every event of the row; null if a row hears several. */
    @Nullable
    UUID stream(K key);

    /** Under which name the table and the progress of this version are kept. */
    default String id() {
        return name().replace('-', '_') + "_v" + version();
    }
}
