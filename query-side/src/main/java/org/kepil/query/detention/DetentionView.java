package org.kepil.query.detention;

import org.kepil.kernel.correction.CorrectionApplied;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.query.Standing;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** One row for each case that began with the notice of a detention; every version is kept. */
public final class DetentionView implements CaseView<Notice> {

    private static final Table<CaseId, Notice> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            Notice.class, true,
            List.of(new Column<>("stage", SqlType.TEXT, Notice::stage),
                    new Column<>("advocate_id", SqlType.ID, notice -> id(notice.advocate())),
                    new Column<>("waits_since", SqlType.INSTANT, Notice::waitsSince)),
            List.of("stage, waits_since, case_id", "advocate_id"));

    @Override
    public String name() {
        return "detentions";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<CaseId, Notice> table() {
        return TABLE;
    }

    @Override
    public @Nullable Notice fold(CaseId key, @Nullable Notice row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof CaseEvent event)) {
            return row;
        }
        Instant at = recorded.occurredAt();
        Notice notice = event instanceof DetentionReported reported ? begun(reported, at) : row;
        if (notice != null && event instanceof CorrectionApplied applied) {
            return notice.with(applied.correction());
        }
        return notice == null
                ? null
                : notice.with(event instanceof TransferAccepted moved ? moved.to() : notice.officeId(),
                        notice.standing().after(event), notice.progress().after(event, at));
    }

    private static Notice begun(DetentionReported event, Instant at) {
        return new Notice(event.caseId(), event.number(), event.detaineeName(), event.unit(), event.reference(),
                event.detainedAt(), at, event.minor(), event.illTreatment(), event.officeId(), event.channel(),
                Standing.NONE, Progress.NONE);
    }

    private static @Nullable Object id(@Nullable AdvocateId advocate) {
        return advocate == null ? null : advocate.value();
    }
}
