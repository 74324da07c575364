package org.kepil.standalone.crash;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/**
 * A view over every event, kept by the same machine as all others.
 *
 * @param history    whether earlier rows are kept
 * @param hearsTwice the canary: every fiftieth event of the log has its effect twice
 */
record TallyView(String name, boolean history, boolean hearsTwice) implements View<UUID, Tally> {

    /** One for each way of the machine to keep rows. */
    static List<TallyView> all(boolean hearsTwice) {
        return List.of(new TallyView("tally", false, hearsTwice), new TallyView("tally-history", true, hearsTwice));
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<UUID, Tally> table() {
        return new Table<>("case_id", Function.identity(), Function.identity(), Tally.class, history, List.of(),
                List.of());
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
        return List.of(recorded.aggregateId());
    }

    @Override
    public Tally fold(UUID key, @Nullable Tally row, Recorded<? extends Event> recorded) {
        Tally once = heard(row == null ? Tally.NONE : row, recorded);
        return hearsTwice && recorded.position() % 50 == 0 ? heard(once, recorded) : once;
    }

    private static Tally heard(Tally row, Recorded<? extends Event> recorded) {
        return row.with(recorded.sequence(), recorded.eventId().getLeastSignificantBits());
    }

    @Override
    public UUID stream(UUID key) {
        return key;
    }
}
