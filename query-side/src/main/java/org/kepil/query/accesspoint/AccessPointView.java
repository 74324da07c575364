package org.kepil.query.accesspoint;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.accesspoint.AccessPointChanged;
import org.kepil.kernel.accesspoint.AccessPointClosed;
import org.kepil.kernel.accesspoint.AccessPointEvent;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.accesspoint.AccessPointOpened;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each access point; every version is kept. */
public final class AccessPointView implements View<AccessPointId, AccessPointRow> {

    private static final Table<AccessPointId, AccessPointRow> TABLE = new Table<>("access_point_id",
            AccessPointId::value, AccessPointId::new, AccessPointRow.class, true,
            List.of(new Column<>("name", SqlType.TEXT, AccessPointRow::name)), List.of());

    @Override
    public String name() {
        return "accesspoint";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<AccessPointId, AccessPointRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(AccessPointEvent.class);
    }

    @Override
    public List<AccessPointId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof AccessPointEvent event ? List.of(event.accessPointId()) : List.of();
    }

    @Override
    public Permission reading() {
        return Permission.READ_REGISTERS;
    }

    @Override
    public UUID stream(AccessPointId key) {
        return key.value();
    }

    @Override
    public @Nullable AccessPointRow fold(AccessPointId key, @Nullable AccessPointRow row,
            Recorded<? extends Event> recorded) {
        return recorded.event() instanceof AccessPointEvent event ? after(row, event, recorded.sequence()) : row;
    }

    private static AccessPointRow after(@Nullable AccessPointRow row, AccessPointEvent event, long sequence) {
        return switch (event) {
            case AccessPointOpened(var id, var code, var name, var type, var office, var provider, var reach, var from) ->
                new AccessPointRow(id, code, name, type, office, provider, reach, from, null, sequence);
            case AccessPointChanged(_, var reach) when row != null -> row.reached(reach, row.closedFrom(), sequence);
            case AccessPointClosed(_, var from) when row != null -> row.reached(row.reach(), from, sequence);
            case AccessPointChanged _,AccessPointClosed _ -> throw new IllegalStateException(
                    "An access point does not begin with " + event.getClass().getSimpleName());
        };
    }
}
