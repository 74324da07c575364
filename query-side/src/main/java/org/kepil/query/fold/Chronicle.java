package org.kepil.query.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;

/** A view folded in memory, event by event: what its table ought to say. */
final class Chronicle<K, R> {

    private final View<K, R> view;
    private final Map<UUID, Long> parked;
    private final Map<K, List<Version<R>>> versions = new LinkedHashMap<>();
    private long events;

    /** @param parked by key, the event before which the key waits */
    Chronicle(View<K, R> view, Map<UUID, Long> parked) {
        this.view = view;
        this.parked = new HashMap<>(parked);
    }

    void take(Recorded<? extends Event> recorded) {
        events++;
        for (K key : view.keys(recorded)) {
            if (recorded.position() < parked.getOrDefault(view.table().id().apply(key), Long.MAX_VALUE)) {
                take(key, recorded);
            }
        }
    }

    private void take(K key, Recorded<? extends Event> recorded) {
        List<Version<R>> past = versions.computeIfAbsent(key, _ -> new ArrayList<>());
        R before = past.isEmpty() ? null : past.getLast().row();
        try {
            R after = view.fold(key, before, recorded);
            if (!Objects.equals(after, before)) {
                keep(past, new Version<>(recorded.position(), after));
            }
        } catch (RuntimeException broken) {
            parked.put(view.table().id().apply(key), recorded.position());
        }
    }

    private void keep(List<Version<R>> past, Version<R> next) {
        if (!view.table().history()) {
            past.clear();
        }
        past.add(next);
    }

    long events() {
        return events;
    }

    /** What the table ought to hold, by {@link Expected#place()}. */
    Map<String, Expected> expected(Layout<K, R> layout) {
        Map<String, Expected> rows = new LinkedHashMap<>();
        versions.forEach((key, past) -> {
            for (int i = 0; i < past.size(); i++) {
                R row = past.get(i).row();
                if (row != null) {
                    long to = i + 1 < past.size() ? past.get(i + 1).position() : Table.OPEN_END;
                    Expected expected = expected(layout, key, row, past.get(i).position(), to);
                    rows.put(expected.place(), expected);
                }
            }
        });
        return rows;
    }

    private Expected expected(Layout<K, R> layout, K key, R row, long from, long to) {
        UUID id = view.table().id().apply(key);
        boolean history = view.table().history();
        String text = layout.text(layout.values(id, row, history ? List.of(from, to) : List.of(from)));
        return new Expected(history ? id + "@" + from : id.toString(), text, from);
    }

    private record Version<R>(long position, @Nullable R row) {
    }

    /**
     * A row as the fold makes it.
     *
     * @param place    its key, with the position of its version where a table has several
     * @param text     everything that the table says of it
     * @param position the event that set it
     */
    record Expected(String place, String text, long position) {
    }
}
