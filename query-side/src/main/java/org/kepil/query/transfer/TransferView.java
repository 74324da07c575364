package org.kepil.query.transfer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferDeclined;
import org.kepil.kernel.transfer.TransferEvent;
import org.kepil.kernel.transfer.TransferOffered;
import org.kepil.kernel.transfer.TransferWithdrawn;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each case that an office ever asked another one to take; every version is kept. */
public final class TransferView implements View<CaseId, Transfer> {

    private static final Table<CaseId, Transfer> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            Transfer.class, true,
            List.of(new Column<>("stage", SqlType.TEXT, Transfer::stage),
                    new Column<>("from_office", SqlType.ID, transfer -> transfer.from().value()),
                    new Column<>("to_office", SqlType.ID, transfer -> transfer.to().value()),
                    new Column<>("offered_at", SqlType.INSTANT, Transfer::offeredAt)),
            List.of("stage, offered_at, case_id"));

    @Override
    public String name() {
        return "transfers";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<CaseId, Transfer> table() {
        return TABLE;
    }

    @Override
    public Permission reading() {
        return Permission.READ_CASES;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(TransferEvent.class);
    }

    @Override
    public List<CaseId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof TransferEvent event ? List.of(event.caseId()) : List.of();
    }

    @Override
    public UUID stream(CaseId key) {
        return key.value();
    }

    @Override
    public @Nullable Transfer fold(CaseId key, @Nullable Transfer row, Recorded<? extends Event> recorded) {
        return recorded.event() instanceof TransferEvent event ? after(row, event, recorded) : row;
    }

    private static @Nullable Transfer after(@Nullable Transfer row, TransferEvent event,
            Recorded<? extends Event> recorded) {
        var at = recorded.occurredAt();
        return switch (event) {
            case TransferOffered(var id, var number, var from, var to, _, var reason) ->
                new Transfer(id, number, from, to, reason, Transfer.Stage.OFFERED, at, null, null);
            case TransferAccepted _ -> row == null ? null : row.ended(Transfer.Stage.ACCEPTED, null, at);
            case TransferDeclined(_, _, _, var reason) ->
                row == null ? null : row.ended(Transfer.Stage.DECLINED, reason, at);
            case TransferWithdrawn _ -> row == null ? null : row.ended(Transfer.Stage.WITHDRAWN, null, at);
        };
    }
}
