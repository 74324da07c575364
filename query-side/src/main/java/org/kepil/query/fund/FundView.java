package org.kepil.query.fund;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.fund.FundClosed;
import org.kepil.kernel.fund.FundEvent;
import org.kepil.kernel.fund.FundId;
import org.kepil.kernel.fund.FundOpened;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each entry; every version is kept. */
public final class FundView implements View<FundId, FundRow> {

    private static final Table<FundId, FundRow> TABLE = new Table<>("fund_id", FundId::value, FundId::new,
            FundRow.class, true,
            List.of(new Column<>("fund", SqlType.TEXT, FundRow::fund)), List.of());

    @Override
    public String name() {
        return "fund";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<FundId, FundRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(FundEvent.class);
    }

    @Override
    public List<FundId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof FundEvent event ? List.of(event.fundId()) : List.of();
    }

    @Override
    public Permission reading() {
        return Permission.READ_REGISTERS;
    }

    @Override
    public UUID stream(FundId key) {
        return key.value();
    }

    @Override
    public @Nullable FundRow fold(FundId key, @Nullable FundRow row, Recorded<? extends Event> recorded) {
        return recorded.event() instanceof FundEvent event ? after(row, event, recorded.sequence()) : row;
    }

    private static FundRow after(@Nullable FundRow row, FundEvent event, long sequence) {
        return switch (event) {
            case FundOpened(var id, var fund, var name, var donor, var from, var until) ->
                new FundRow(id, fund, name, donor, from, until, null, sequence);
            case FundClosed(_, var from) when row != null -> new FundRow(row.fundId(), row.fund(), row.name(),
                    row.donor(), row.from(), row.until(), from, sequence);
            case FundClosed _ -> throw new IllegalStateException("No fund begins with its end");
        };
    }
}
