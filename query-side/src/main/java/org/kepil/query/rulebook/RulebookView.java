package org.kepil.query.rulebook;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookEvent;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.kernel.rulebook.RulebookRejected;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;
import org.kepil.query.rulebook.RulesVersion.Signed;
import org.kepil.query.rulebook.RulesVersion.State;

/** One row for each country, with every version of its rules as it was written. */
public final class RulebookView implements View<UUID, CountryRules> {

    private static final Table<UUID, CountryRules> TABLE = new Table<>("stream", id -> id, id -> id,
            CountryRules.class, true, List.of(new Column<>("country", SqlType.TEXT, CountryRules::country)),
            List.of());

    @Override
    public String name() {
        return "rulebook";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<UUID, CountryRules> table() {
        return TABLE;
    }

    @Override
    public Permission reading() {
        return Permission.READ_REGISTERS;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(RulebookEvent.class);
    }

    @Override
    public List<UUID> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof RulebookEvent event ? List.of(event.rulebookId().stream()) : List.of();
    }

    @Override
    public UUID stream(UUID key) {
        return key;
    }

    @Override
    public @Nullable CountryRules fold(UUID key, @Nullable CountryRules row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof RulebookEvent event)) {
            return row;
        }
        CountryRules rules = row == null
                ? new CountryRules(key, event.rulebookId().country(), List.of(), -1)
                : row;
        Signed signed = Signed.of(recorded.act(), recorded.occurredAt());
        long sequence = recorded.sequence();
        return switch (event) {
            case RulebookProposed(var id, var text) ->
                rules.with(new RulesVersion(id, State.PROPOSED, text, signed, null, null), sequence);
            case RulebookApproved(var id) -> rules.changed(id, one -> one.approved(signed), sequence);
            case RulebookRejected(var id, var reason) ->
                rules.changed(id, one -> one.rejected(signed, reason), sequence);
        };
    }
}
