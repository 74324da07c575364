package org.kepil.query.fold;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeRenamed;

/** A view for tests: the names an office ever had, one after the other. Some names it cannot fold, some no table takes. */
class Notes implements View<OfficeId, Notes.Row> {

    static final String UNFOLDABLE = "unfoldable";
    static final String UNSTORABLE = "nobody stores \0";

    private final boolean history;

    Notes(boolean history) {
        this.history = history;
    }

    /** All names, joined. */
    record Row(String names) {
    }

    /** An event that adds a name. */
    static Recorded<OfficeRenamed> note(long position, UUID office, String name) {
        return new Recorded<>(position, UUID.randomUUID(), office, position, Instant.EPOCH,
                Act.ofSystem(Channel.SYSTEM, "test"), new OfficeRenamed(new OfficeId(office), name));
    }

    @Override
    public String name() {
        return history ? "notes-history" : "notes";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<OfficeId, Row> table() {
        return new Table<>("office_id", OfficeId::value, OfficeId::new, Row.class, history,
                List.of(new Column<>("names", SqlType.TEXT, Row::names)), List.of());
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(OfficeRenamed.class);
    }

    @Override
    public List<OfficeId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof OfficeRenamed renamed ? List.of(renamed.officeId()) : List.of();
    }

    @Override
    public Permission reading() {
        return Permission.READ_REGISTERS;
    }

    @Override
    public UUID stream(OfficeId key) {
        return key.value();
    }

    @Override
    public @Nullable Row fold(OfficeId key, @Nullable Row row, Recorded<? extends Event> recorded) {
        return switch (recorded.event()) {
            case OfficeRenamed(_, var name) when name.equals(UNFOLDABLE) -> throw new IllegalStateException("cannot");
            case OfficeRenamed(_, var name) when name.equals("gone") -> null;
            case OfficeRenamed(_, var name) -> new Row(row == null ? name : row.names() + " " + name);
            default -> row;
        };
    }
}
