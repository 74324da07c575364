package org.kepil.query.fund;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.consultation.ContactRecorded;
import org.kepil.kernel.outreach.OutreachHeld;
import org.kepil.kernel.service.FeePaid;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each thing that a fund pays for: what the state budget pays for is no row. */
public final class PaidView implements View<UUID, PaidRow> {

    private static final Table<UUID, PaidRow> TABLE = new Table<>("id", id -> id, id -> id, PaidRow.class, true,
            List.of(new Column<>("fund", SqlType.TEXT, PaidRow::fund),
                    new Column<>("at", SqlType.INSTANT, PaidRow::at)),
            List.of("fund, at"));

    @Override
    public String name() {
        return "paid";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<UUID, PaidRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(ContactRecorded.class, ServiceRecorded.class, FeePaid.class, OutreachHeld.class);
    }

    @Override
    public List<UUID> keys(Recorded<? extends Event> recorded) {
        return paid(recorded) == null ? List.of() : List.of(recorded.eventId());
    }

    @Override
    public Permission reading() {
        return Permission.READ_REPORTS;
    }

    @Override
    public @Nullable UUID stream(UUID key) {
        return null;
    }

    @Override
    public @Nullable PaidRow fold(UUID key, @Nullable PaidRow row, Recorded<? extends Event> recorded) {
        return paid(recorded);
    }

    private static @Nullable PaidRow paid(Recorded<? extends Event> recorded) {
        return switch (recorded.event()) {
            case ContactRecorded contact -> row(recorded, contact.fund(), PaidRow.What.CONSULTATION,
                    contact.consultationId().value(), 1, null, null);
            case ServiceRecorded service -> row(recorded, service.fund(), PaidRow.What.SERVICE,
                    service.caseId().value(), service.minutes(), null, null);
            case FeePaid fee -> row(recorded, fee.fund(), PaidRow.What.FEE, fee.caseId().value(), 0,
                    fee.amountMinor(), fee.currency().getCurrencyCode());
            case OutreachHeld held -> row(recorded, held.fund(), PaidRow.What.OUTREACH, held.outreachId().value(),
                    held.participants().total(), null, null);
            default -> null;
        };
    }

    private static @Nullable PaidRow row(Recorded<? extends Event> recorded, @Nullable Fund fund, PaidRow.What what,
            UUID subject, long quantity, @Nullable Long amountMinor, @Nullable String currency) {
        return fund == null
                ? null
                : new PaidRow(recorded.eventId(), fund, what, subject, recorded.occurredAt(), quantity, amountMinor,
                        currency);
    }
}
