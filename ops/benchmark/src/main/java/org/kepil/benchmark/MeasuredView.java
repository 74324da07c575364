package org.kepil.benchmark;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.imported.StepImported;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/**
 * What each of ten thousand rows heard last. Events hit the rows in no order, so that few of a batch meet in one row:
 * the hard case for a machine that writes each row once for a batch.
 *
 * @param version a new one for each repetition, which begins with an empty table
 */
record MeasuredView(int version) implements View<UUID, MeasuredView.Progress> {

    private static final int ROWS = 10_000;

    /** @param activity the last step, in the words of the source */
    record Progress(long steps, String activity) {

        static Progress after(@Nullable Progress row, Recorded<? extends Event> recorded) {
            String activity = recorded.event() instanceof StepImported step ? step.activity() : "";
            return new Progress(row == null ? 1 : row.steps() + 1, activity);
        }
    }

    static UUID key(Recorded<? extends Event> recorded) {
        return new UUID(0, Math.floorMod(recorded.eventId().getLeastSignificantBits(), ROWS));
    }

    @Override
    public String name() {
        return "measured";
    }

    @Override
    public Table<UUID, Progress> table() {
        return new Table<>("row_id", Function.identity(), Function.identity(), Progress.class, false,
                List.of(new Column<>("steps", SqlType.LONG, Progress::steps)), List.of());
    }

    @Override
    public Permission reading() {
        return Permission.READ_CASES;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(Event.class);
    }

    @Override
    public List<UUID> keys(Recorded<? extends Event> recorded) {
        return List.of(key(recorded));
    }

    @Override
    public Progress fold(UUID key, @Nullable Progress row, Recorded<? extends Event> recorded) {
        return Progress.after(row, recorded);
    }

    @Override
    public @Nullable UUID stream(UUID key) {
        return null;
    }
}
