package org.kepil.query.provider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.provider.ProviderEntered;
import org.kepil.kernel.provider.ProviderEvent;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderRemoved;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each organisation; every version is kept. */
public final class ProviderView implements View<ProviderId, ProviderRow> {

    private static final Table<ProviderId, ProviderRow> TABLE = new Table<>("provider_id", ProviderId::value,
            ProviderId::new, ProviderRow.class, true, List.of(new Column<>("name", SqlType.TEXT, ProviderRow::name)),
            List.of());

    @Override
    public String name() {
        return "provider";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<ProviderId, ProviderRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(ProviderEvent.class);
    }

    @Override
    public List<ProviderId> keys(Recorded<? extends Event> recorded) {
        return switch (recorded.event()) {
            case ProviderEntered entered -> List.of(entered.providerId());
            case ProviderRemoved removed -> List.of(removed.providerId());
            default -> List.of();
        };
    }

    @Override
    public Permission reading() {
        return Permission.READ_REGISTERS;
    }

    @Override
    public UUID stream(ProviderId key) {
        return key.value();
    }

    @Override
    public @Nullable ProviderRow fold(ProviderId key, @Nullable ProviderRow row,
            Recorded<? extends Event> recorded) {
        return recorded.event() instanceof ProviderEvent event ? after(row, event, recorded) : row;
    }

    private static ProviderRow after(@Nullable ProviderRow row, ProviderEvent event,
            Recorded<? extends Event> recorded) {
        return switch (event) {
            case ProviderEntered(var provider, var code, var name, var kind, var office, var contact) ->
                new ProviderRow(provider, code, name, kind, office, contact, recorded.occurredAt(), null,
                        recorded.sequence());
            case ProviderRemoved(_, var reason) when row != null -> new ProviderRow(row.providerId(), row.code(),
                    row.name(), row.kind(), row.officeId(), row.contact(), row.enteredAt(), reason,
                    recorded.sequence());
            case ProviderRemoved _ -> throw new IllegalStateException("An entry does not begin with ProviderRemoved");
        };
    }
}
