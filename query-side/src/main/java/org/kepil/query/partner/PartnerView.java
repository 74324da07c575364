package org.kepil.query.partner;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.partner.PartnerEvent;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerRegistered;
import org.kepil.kernel.partner.PartnerRevoked;
import org.kepil.kernel.partner.PartnerSecretRotated;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each entry; every version is kept. */
public final class PartnerView implements View<PartnerId, PartnerRow> {

    private static final Table<PartnerId, PartnerRow> TABLE = new Table<>("partner_id", PartnerId::value,
            PartnerId::new, PartnerRow.class, true,
            List.of(new Column<>("client_id", SqlType.TEXT, PartnerRow::clientId),
                    new Column<>("name", SqlType.TEXT, PartnerRow::name)),
            List.of("client_id"));

    @Override
    public String name() {
        return "partner";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<PartnerId, PartnerRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(PartnerEvent.class);
    }

    @Override
    public List<PartnerId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof PartnerEvent event ? List.of(event.partnerId()) : List.of();
    }

    @Override
    public Permission reading() {
        return Permission.KEEP_PARTNERS;
    }

    @Override
    public UUID stream(PartnerId key) {
        return key.value();
    }

    @Override
    public @Nullable PartnerRow fold(PartnerId key, @Nullable PartnerRow row, Recorded<? extends Event> recorded) {
        return recorded.event() instanceof PartnerEvent event ? after(row, event, recorded) : row;
    }

    private static PartnerRow after(@Nullable PartnerRow row, PartnerEvent event, Recorded<? extends Event> recorded) {
        return switch (event) {
            case PartnerRegistered(var id, var client, var name, var kind, var offices) -> new PartnerRow(id, client,
                    name, kind, offices, recorded.recordedAt(), null, recorded.sequence());
            case PartnerSecretRotated _ when row != null -> new PartnerRow(row.partnerId(), row.clientId(), row.name(),
                    row.kind(), row.offices(), recorded.recordedAt(), row.revoked(), recorded.sequence());
            case PartnerRevoked(_, var reason) when row != null -> new PartnerRow(row.partnerId(), row.clientId(),
                    row.name(), row.kind(), row.offices(), row.secretSince(), reason, recorded.sequence());
            case PartnerSecretRotated _,PartnerRevoked _ ->
                throw new IllegalStateException("No partner begins with " + event.getClass().getSimpleName());
        };
    }
}
