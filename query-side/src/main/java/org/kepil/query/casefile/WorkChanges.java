package org.kepil.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.query.casefile.Change.Field;

/** Finds what a step changed in the register of actions, the stages and the acts of a case. */
final class WorkChanges {

    private WorkChanges() {
    }

    static void between(CaseWork before, CaseWork after, List<Change> changes) {
        after.services().stream().filter(service -> !before.services().contains(service))
                .forEach(service -> added(changes, service));
        after.ends().stream().filter(end -> !before.ends().contains(end))
                .forEach(end -> Changes.add(changes, Field.STAGE_RESULT, end.stage(), null, end.result()));
        after.acts().forEach(act -> changed(changes, act, before.acts().stream()
                .filter(each -> each.actId().equals(act.actId())).findFirst().orElse(null)));
    }

    private static void added(List<Change> changes, DoneService service) {
        Changes.add(changes, Field.SERVICE, service.stage(), null, service.kind());
        Changes.add(changes, Field.SERVICE_AT, service.kind(), null, service.startedAt());
        Changes.add(changes, Field.SERVICE_MINUTES, service.kind(), null, service.minutes());
        Changes.add(changes, Field.SERVICE_TRIPS, service.kind(), null, service.trips());
        Changes.add(changes, Field.SERVICE_FUND, service.kind(), null, service.fund());
    }

    private static void changed(List<Change> changes, FeeAct now, @Nullable FeeAct was) {
        String number = now.actNumber();
        Changes.add(changes, Field.ACT_PROGRESS, number, was == null ? null : was.progress(), now.progress());
        Changes.add(changes, Field.ACT_FEE, number, was == null ? null : was.fee(), now.fee());
        Changes.add(changes, Field.ACT_RETURNED, number, was == null ? null : was.returned(), now.returned());
        Changes.add(changes, Field.ACT_PAYMENT, number, reference(was), reference(now));
    }

    private static @Nullable String reference(@Nullable FeeAct act) {
        FeeAct.Payment payment = act == null ? null : act.payment();
        return payment == null ? null : payment.reference();
    }
}
