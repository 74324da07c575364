package org.kepil.query.dashboard;

import org.kepil.kernel.correction.CorrectionApplied;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.query.Milestones;
import org.kepil.query.Standing;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** The facts of each case, with the positions between which they stood. */
public final class DashboardView implements CaseView<CaseFacts> {

    private static final Table<CaseId, CaseFacts> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            CaseFacts.class, true,
            List.of(new Column<>("state", SqlType.TEXT, facts -> facts.standing().state()),
                    new Column<>("matter", SqlType.TEXT, CaseFacts::matter),
                    new Column<>("office_id", SqlType.ID, facts -> facts.officeId() == null
                            ? null
                            : facts.officeId().value()),
                    new Column<>("opened_at", SqlType.INSTANT, CaseFacts::openedAt),
                    new Column<>("assigned_at", SqlType.INSTANT, CaseFacts::assignedAt),
                    new Column<>("closed_at", SqlType.INSTANT, CaseFacts::closedAt)),
            List.of());

    @Override
    public String name() {
        return "dashboard";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Table<CaseId, CaseFacts> table() {
        return TABLE;
    }

    @Override
    public @Nullable CaseFacts fold(CaseId key, @Nullable CaseFacts row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof CaseEvent event)) {
            return row;
        }
        Instant at = recorded.occurredAt();
        CaseFacts before = row == null ? begun(event, at) : row;
        CaseFacts facts = event instanceof CorrectionApplied applied ? before.with(applied.correction()) : before;
        Standing standing = facts.standing().after(event);
        return new CaseFacts(key, facts.matter(),
                event instanceof TransferAccepted moved ? moved.to() : facts.officeId(), standing,
                Milestones.openedAt(facts.openedAt(), event, at),
                Milestones.assignedAt(facts.assignedAt(), standing, at),
                Milestones.closedAt(facts.closedAt(), standing, at));
    }

    private static CaseFacts begun(CaseEvent first, Instant at) {
        return switch (first) {
            case AidRequested asked ->
                new CaseFacts(asked.caseId(), asked.matter(), asked.officeId(), Standing.NONE, at, null, null);
            case DetentionReported notice ->
                new CaseFacts(notice.caseId(), notice.matter(), notice.officeId(), Standing.NONE, at, null, null);
            case CaseImported taken -> new CaseFacts(taken.caseId(), null, null, Standing.NONE, at, null, null);
            default ->
                throw new IllegalStateException("A case does not begin with " + first.getClass().getSimpleName());
        };
    }
}
