package org.kepil.query.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.submission.SubmissionReceived;
import org.kepil.query.Standing;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** One row for each case that a partner brought, and none for the others. */
public final class SubmissionView implements CaseView<SubmissionRow> {

    private static final Table<CaseId, SubmissionRow> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            SubmissionRow.class, false,
            List.of(new Column<>("partner_id", SqlType.ID, row -> row.partnerId().value()),
                    new Column<>("receipt", SqlType.TEXT, SubmissionRow::receipt)),
            List.of("receipt"));

    @Override
    public String name() {
        return "submission";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<CaseId, SubmissionRow> table() {
        return TABLE;
    }

    @Override
    public @Nullable SubmissionRow fold(CaseId key, @Nullable SubmissionRow row,
            Recorded<? extends Event> recorded) {
        if (recorded.event() instanceof SubmissionReceived(var id, var partner, _, var receipt, var reference, _)) {
            return new SubmissionRow(id, partner, receipt, reference, recorded.recordedAt(), Standing.NONE, null);
        }
        return row != null && recorded.event() instanceof CaseEvent event ? row.after(event) : row;
    }
}
