package org.kepil.query.agreement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.agreement.AgreementEnded;
import org.kepil.kernel.agreement.AgreementEvent;
import org.kepil.kernel.agreement.AgreementId;
import org.kepil.kernel.agreement.AgreementSigned;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each entry; every version is kept. */
public final class AgreementView implements View<AgreementId, AgreementRow> {

    private static final Table<AgreementId, AgreementRow> TABLE = new Table<>("agreement_id", AgreementId::value,
            AgreementId::new, AgreementRow.class, true,
            List.of(new Column<>("number", SqlType.TEXT, AgreementRow::number)), List.of());

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<AgreementId, AgreementRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(AgreementEvent.class);
    }

    @Override
    public List<AgreementId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof AgreementEvent event ? List.of(event.agreementId()) : List.of();
    }

    @Override
    public Permission reading() {
        return Permission.READ_REGISTERS;
    }

    @Override
    public UUID stream(AgreementId key) {
        return key.value();
    }

    @Override
    public @Nullable AgreementRow fold(AgreementId key, @Nullable AgreementRow row,
            Recorded<? extends Event> recorded) {
        return recorded.event() instanceof AgreementEvent event ? after(row, event, recorded.sequence()) : row;
    }

    private static AgreementRow after(@Nullable AgreementRow row, AgreementEvent event, long sequence) {
        return switch (event) {
            case AgreementSigned(var id, var number, var title, var office, var parties, var provider, var from, var until, var contact) ->
                new AgreementRow(id, number, title, office, parties, provider, from,
                        until, contact, null, sequence);
            case AgreementEnded(_, var on, var reason) when row != null -> new AgreementRow(row.agreementId(),
                    row.number(), row.title(), row.officeId(), row.parties(), row.providerId(), row.from(), on,
                    row.contact(), reason, sequence);
            case AgreementEnded _ -> throw new IllegalStateException("No agreement begins with its end");
        };
    }
}
