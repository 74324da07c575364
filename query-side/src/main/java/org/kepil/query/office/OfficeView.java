package org.kepil.query.office;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kepil.kernel.office.OfficePlaced;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.office.OfficeEvent;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.office.OfficeRenamed;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each office. Every version is kept: yesterday's list has yesterday's names. */
public final class OfficeView implements View<OfficeId, OfficeRow> {

    private static final Table<OfficeId, OfficeRow> TABLE = new Table<>("office_id", OfficeId::value, OfficeId::new,
            OfficeRow.class, true, List.of(new Column<>("name", SqlType.TEXT, OfficeRow::name)), List.of());

    @Override
    public String name() {
        return "office";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Table<OfficeId, OfficeRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(OfficeEvent.class);
    }

    @Override
    public List<OfficeId> keys(Recorded<? extends Event> recorded) {
        return switch (recorded.event()) {
            case OfficeOpened opened -> List.of(opened.officeId());
            case OfficeRenamed renamed -> List.of(renamed.officeId());
            case OfficePlaced placed -> List.of(placed.officeId());
            default -> List.of();
        };
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
    public @Nullable OfficeRow fold(OfficeId key, @Nullable OfficeRow row, Recorded<? extends Event> recorded) {
        return recorded.event() instanceof OfficeEvent event ? after(row, event, recorded) : row;
    }

    private static OfficeRow after(@Nullable OfficeRow row, OfficeEvent event, Recorded<? extends Event> recorded) {
        return switch (event) {
            case OfficeOpened(var office, var code, var name, var country, var region, var zone) ->
                new OfficeRow(office, code, name, country, region, zone, recorded.occurredAt(), List.of(),
                        recorded.sequence());
            case OfficeRenamed(var office, var name) when row != null -> new OfficeRow(office, row.code(), name,
                    row.country(), row.region(), row.zone(), row.openedAt(), row.places(),
                    recorded.sequence());
            case OfficePlaced(_, var kind, var parent, var from) when row != null ->
                placed(row, new PlacedFrom(kind, parent, from), recorded.sequence());
            case OfficeRenamed _,OfficePlaced _ ->
                throw new IllegalStateException("An office does not begin with " + event.getClass().getSimpleName());
        };
    }

    private static OfficeRow placed(OfficeRow row, PlacedFrom place, long sequence) {
        List<PlacedFrom> places = Stream.concat(row.places().stream(), Stream.of(place)).toList();
        return new OfficeRow(row.officeId(), row.code(), row.name(), row.country(), row.region(), row.zone(),
                row.openedAt(), places, sequence);
    }
}
