package org.kepil.query.outreach;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.outreach.OutreachEvent;
import org.kepil.kernel.outreach.OutreachHeld;
import org.kepil.kernel.outreach.OutreachId;
import org.kepil.kernel.outreach.ParticipantsCorrected;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each entry; every version is kept. */
public final class OutreachView implements View<OutreachId, OutreachRow> {

    private static final Table<OutreachId, OutreachRow> TABLE = new Table<>("outreach_id", OutreachId::value,
            OutreachId::new, OutreachRow.class, true,
            List.of(new Column<>("held_on", SqlType.TEXT, row -> row.on().toString())), List.of());

    @Override
    public String name() {
        return "outreach";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<OutreachId, OutreachRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(OutreachEvent.class);
    }

    @Override
    public List<OutreachId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof OutreachEvent event ? List.of(event.outreachId()) : List.of();
    }

    @Override
    public Permission reading() {
        return Permission.READ_REGISTERS;
    }

    @Override
    public UUID stream(OutreachId key) {
        return key.value();
    }

    @Override
    public @Nullable OutreachRow fold(OutreachId key, @Nullable OutreachRow row, Recorded<? extends Event> recorded) {
        return recorded.event() instanceof OutreachEvent event ? after(row, event, recorded.sequence()) : row;
    }

    private static OutreachRow after(@Nullable OutreachRow row, OutreachEvent event, long sequence) {
        return switch (event) {
            case OutreachHeld(var id, var kind, var title, var place, var on, var office, var provider, var participants, var fund) ->
                new OutreachRow(id, kind, title, place, on, office, provider,
                        participants, fund, sequence);
            case ParticipantsCorrected(_, var participants) when row != null -> new OutreachRow(row.outreachId(),
                    row.kind(), row.title(), row.place(), row.on(), row.officeId(), row.providerId(), participants,
                    row.fund(), sequence);
            case ParticipantsCorrected _ -> throw new IllegalStateException("No event begins with a correction");
        };
    }
}
