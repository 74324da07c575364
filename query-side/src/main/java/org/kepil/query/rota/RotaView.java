package org.kepil.query.rota;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.rota.LeaveCancelled;
import org.kepil.kernel.rota.LeaveEntered;
import org.kepil.kernel.rota.RotaEvent;
import org.kepil.kernel.rota.ShareAgreed;
import org.kepil.kernel.rota.ShiftCancelled;
import org.kepil.kernel.rota.ShiftEntered;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;
import org.kepil.query.rota.RotaEntry.Kind;

/** One row for each line of a rota; every version is kept. */
public final class RotaView implements View<UUID, RotaEntry> {

    private static final Table<UUID, RotaEntry> TABLE = new Table<>("entry_id", id -> id, id -> id, RotaEntry.class,
            true,
            List.of(new Column<>("kind", SqlType.TEXT, RotaEntry::kind),
                    new Column<>("office_id", SqlType.ID, entry -> entry.officeId().value()),
                    new Column<>("advocate_id", SqlType.ID, entry -> entry.advocateId().value()),
                    new Column<>("from_at", SqlType.INSTANT, RotaEntry::from),
                    new Column<>("to_at", SqlType.INSTANT, RotaEntry::to),
                    new Column<>("cancelled", SqlType.BOOLEAN, RotaEntry::cancelled)),
            List.of("office_id, kind, from_at", "advocate_id"));

    @Override
    public String name() {
        return "rota";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<UUID, RotaEntry> table() {
        return TABLE;
    }

    @Override
    public Permission reading() {
        return Permission.READ_REGISTERS;
    }

    /** A rota has many lines, and none of them has a stream of its own. */
    @Override
    public @Nullable UUID stream(UUID key) {
        return null;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(RotaEvent.class);
    }

    @Override
    public List<UUID> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof RotaEvent event ? List.of(key(event)) : List.of();
    }

    private static UUID key(RotaEvent event) {
        return switch (event) {
            case ShiftEntered shift -> shift.shiftId().value();
            case ShiftCancelled shift -> shift.shiftId().value();
            case LeaveEntered leave -> leave.leaveId().value();
            case LeaveCancelled leave -> leave.leaveId().value();
            case ShareAgreed share -> NamedId.of("share", share.officeId() + "\n" + share.advocateId());
        };
    }

    @Override
    public @Nullable RotaEntry fold(UUID key, @Nullable RotaEntry row, Recorded<? extends Event> recorded) {
        return recorded.event() instanceof RotaEvent event ? after(key, row, event) : row;
    }

    private static @Nullable RotaEntry after(UUID key, @Nullable RotaEntry row, RotaEvent event) {
        return switch (event) {
            case ShiftEntered(var office, _, var advocate, var from, var to) ->
                new RotaEntry(key, Kind.SHIFT, office, advocate, from, to, null, null, false);
            case LeaveEntered(var office, _, var advocate, var from, var to) ->
                new RotaEntry(key, Kind.LEAVE, office, advocate, from, to, null, null, false);
            case ShareAgreed(var office, var advocate, var weight, var capacity) ->
                new RotaEntry(key, Kind.SHARE, office, advocate, null, null, weight, capacity, false);
            case ShiftCancelled _,LeaveCancelled _ -> row == null ? null : row.off();
        };
    }
}
