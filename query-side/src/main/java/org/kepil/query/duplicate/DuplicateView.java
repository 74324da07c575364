package org.kepil.query.duplicate;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.request.AidRequested;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** One row for each case that began here, with what it is compared by; every version is kept. */
public final class DuplicateView implements CaseView<Particulars> {

    private static final Table<CaseId, Particulars> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            Particulars.class, true,
            List.of(new Column<>("person_id", SqlType.ID, row -> row.personId().value()),
                    new Column<>("spelt", SqlType.TEXT, Particulars::spelt),
                    new Column<>("reached_at", SqlType.TEXT, Particulars::reachedAt),
                    new Column<>("matter", SqlType.TEXT, Particulars::matter),
                    new Column<>("office_id", SqlType.ID, row -> row.officeId().value()),
                    new Column<>("sex", SqlType.TEXT, Particulars::sex),
                    new Column<>("age_group", SqlType.TEXT, Particulars::ageGroup),
                    new Column<>("open", SqlType.BOOLEAN, Particulars::open),
                    new Column<>("decided", SqlType.TEXT, Particulars::decided),
                    new Column<>("begun_at", SqlType.INSTANT, Particulars::begunAt)),
            List.of("person_id", "spelt", "reached_at", "office_id, open"));

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Table<CaseId, Particulars> table() {
        return TABLE;
    }

    @Override
    public @Nullable Particulars fold(CaseId key, @Nullable Particulars row, Recorded<? extends Event> recorded) {
        return switch (recorded.event()) {
            case AidRequested asked -> Particulars.begun(asked, recorded.occurredAt());
            case DetentionReported notice -> Particulars.begun(notice, recorded.occurredAt());
            case CaseEvent event when row != null -> row.after(event, recorded.occurredAt());
            default -> row;
        };
    }
}
