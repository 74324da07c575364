package org.kepil.query.reader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.transfer.TransferEvent;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** One row for each case. What stood in the past is not kept: who may read a case is decided by today. */
public final class CaseReadersView implements CaseView<CaseReaders> {

    /** The readers of a row, as the index has them. */
    static final String READERS = "string_to_array(readers, ' ')";

    private static final Table<CaseId, CaseReaders> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            CaseReaders.class, false, List.of(new Column<>("readers", SqlType.TEXT, CaseReaders::text)),
            List.of("using gin (" + READERS + ")"));

    @Override
    public String name() {
        return "readers";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<CaseId, CaseReaders> table() {
        return TABLE;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(AidRequested.class, DetentionReported.class, CaseImported.class, AssignmentEvent.class,
                TransferEvent.class);
    }

    @Override
    public @Nullable CaseReaders fold(CaseId key, @Nullable CaseReaders row, Recorded<? extends Event> recorded) {
        return recorded.event() instanceof CaseEvent event ? after(key, row, event) : row;
    }

    private static @Nullable CaseReaders after(CaseId key, @Nullable CaseReaders row, CaseEvent event) {
        return switch (event) {
            case AidRequested asked -> CaseReaders.of(key, asked.officeId());
            case DetentionReported notice -> CaseReaders.of(key, notice.officeId());
            case CaseImported _ -> CaseReaders.of(key, null);
            case AssignmentEvent assigned when row != null -> row.after(assigned);
            case TransferEvent moved when row != null -> row.after(moved);
            default -> row;
        };
    }
}
