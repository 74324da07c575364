package org.kepil.query.statistics;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.publication.PeriodFrozen;
import org.kepil.kernel.publication.PublicationEvent;
import org.kepil.kernel.publication.PublicationId;
import org.kepil.kernel.publication.PublicationWithdrawn;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each publication; every version is kept. */
public final class PublicationView implements View<PublicationId, PublicationRow> {

    private static final Table<PublicationId, PublicationRow> TABLE = new Table<>("publication_id",
            PublicationId::value, PublicationId::new, PublicationRow.class, true,
            List.of(new Column<>("country", SqlType.TEXT, PublicationRow::country),
                    new Column<>("period", SqlType.TEXT, PublicationRow::period),
                    new Column<>("edition", SqlType.LONG, row -> (long) row.edition())),
            List.of());

    @Override
    public String name() {
        return "publication";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<PublicationId, PublicationRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(PublicationEvent.class);
    }

    @Override
    public List<PublicationId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof PublicationEvent event ? List.of(event.publicationId()) : List.of();
    }

    @Override
    public Permission reading() {
        return Permission.READ_DASHBOARD;
    }

    @Override
    public UUID stream(PublicationId key) {
        return key.value();
    }

    @Override
    public @Nullable PublicationRow fold(PublicationId key, @Nullable PublicationRow row,
            Recorded<? extends Event> recorded) {
        return recorded.event() instanceof PublicationEvent event ? after(row, event, recorded) : row;
    }

    private static PublicationRow after(@Nullable PublicationRow row, PublicationEvent event,
            Recorded<? extends Event> recorded) {
        return switch (event) {
            case PeriodFrozen(var id, var country, var period, var edition, var position, var sha256, var smallest) ->
                new PublicationRow(id, country, period, edition, position, sha256, smallest, recorded.recordedAt(),
                        recorded.act().actorName(), null, recorded.sequence());
            case PublicationWithdrawn(_, var reason) when row != null -> new PublicationRow(row.publicationId(),
                    row.country(), row.period(), row.edition(), row.asOf(), row.sha256(), row.smallest(),
                    row.frozenAt(), row.by(), reason, recorded.sequence());
            case PublicationWithdrawn _ -> throw new IllegalStateException("No publication begins with its end");
        };
    }
}
