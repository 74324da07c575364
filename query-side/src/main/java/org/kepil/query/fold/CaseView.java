package org.kepil.query.fold;

import java.util.List;
import java.util.UUID;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;

/** A view with one row for each case, made of that case's events and no others. */
public interface CaseView<R> extends View<CaseId, R> {

    @Override
    default List<Class<? extends Event>> hears() {
        return List.of(CaseEvent.class);
    }

    @Override
    default List<CaseId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof CaseEvent event ? List.of(event.caseId()) : List.of();
    }

    @Override
    default Permission reading() {
        return Permission.READ_CASES;
    }

    @Override
    default UUID stream(CaseId key) {
        return key.value();
    }
}
