package org.kepil.query.advocate;

import java.util.List;
import java.util.UUID;
import org.kepil.query.advocate.AdvocateRow.Exclusion;
import org.kepil.kernel.advocate.PracticeChanged;
import org.kepil.kernel.advocate.AdvocateReentered;
import org.kepil.kernel.advocate.AdvocateExcluded;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.advocate.AdvocateEntered;
import org.kepil.kernel.advocate.AdvocateEvent;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.AdvocateReinstated;
import org.kepil.kernel.advocate.AdvocateSuspended;
import org.kepil.query.advocate.AdvocateRow.Suspension;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each entry in the register. Every version is kept, as the register itself would. */
public final class AdvocateView implements View<AdvocateId, AdvocateRow> {

    private static final Table<AdvocateId, AdvocateRow> TABLE = new Table<>("advocate_id", AdvocateId::value,
            AdvocateId::new, AdvocateRow.class, true,
            List.of(new Column<>("name", SqlType.TEXT, AdvocateRow::name),
                    new Column<>("office_id", SqlType.ID, row -> row.officeId().value()),
                    new Column<>("available", SqlType.BOOLEAN, AdvocateRow::free)),
            List.of());

    @Override
    public String name() {
        return "advocate";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Table<AdvocateId, AdvocateRow> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(AdvocateEvent.class);
    }

    @Override
    public List<AdvocateId> keys(Recorded<? extends Event> recorded) {
        return switch (recorded.event()) {
            case AdvocateEvent event -> List.of(advocate(event));
            default -> List.of();
        };
    }

    @Override
    public Permission reading() {
        return Permission.READ_REGISTERS;
    }

    @Override
    public UUID stream(AdvocateId key) {
        return key.value();
    }

    @Override
    public @Nullable AdvocateRow fold(AdvocateId key, @Nullable AdvocateRow row, Recorded<? extends Event> recorded) {
        return recorded.event() instanceof AdvocateEvent event ? after(row, event, recorded) : row;
    }

    private static AdvocateId advocate(AdvocateEvent event) {
        return switch (event) {
            case AdvocateEntered entered -> entered.advocateId();
            case AdvocateSuspended suspended -> suspended.advocateId();
            case AdvocateReinstated reinstated -> reinstated.advocateId();
            case AdvocateExcluded excluded -> excluded.advocateId();
            case AdvocateReentered reentered -> reentered.advocateId();
            case PracticeChanged changed -> changed.advocateId();
        };
    }

    private static AdvocateRow after(@Nullable AdvocateRow row, AdvocateEvent event,
            Recorded<? extends Event> recorded) {
        if (event instanceof AdvocateEntered(var advocate, var register, var name, var office, var practice, var admission)) {
            return new AdvocateRow(advocate, register, name, office, practice, admission, recorded.occurredAt(), null,
                    null, recorded.sequence());
        }
        if (row == null) {
            throw new IllegalStateException("The register has no such entry");
        }
        return changed(row, event, recorded);
    }

    private static AdvocateRow changed(AdvocateRow row, AdvocateEvent event, Recorded<? extends Event> recorded) {
        long reached = recorded.sequence();
        return switch (event) {
            case AdvocateEntered _ -> row;
            case AdvocateSuspended(_, var order, var ground) ->
                row.stands(new Suspension(order, ground, recorded.occurredAt()), row.exclusion(), reached);
            case AdvocateReinstated _ -> row.stands(null, row.exclusion(), reached);
            case AdvocateExcluded(_, var order, var ground, var on) ->
                row.stands(row.suspension(), new Exclusion(order, ground, on), reached);
            case AdvocateReentered(_, var admission) -> row.admitted(admission, reached);
            case PracticeChanged(_, var practice) -> row.practises(practice, reached);
        };
    }
}
