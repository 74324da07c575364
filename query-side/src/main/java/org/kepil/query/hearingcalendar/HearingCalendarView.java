package org.kepil.query.hearingcalendar;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.hearing.HearingEvent;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** One row for each case, with its hearings; every version is kept, so that the calendar can be shown as of any position. */
public final class HearingCalendarView implements CaseView<CaseHearings> {

    private static final Table<CaseId, CaseHearings> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            CaseHearings.class, true,
            List.of(new Column<>("office_id", SqlType.ID, HearingCalendarView::office),
                    new Column<>("first_at", SqlType.INSTANT, CaseHearings::firstAt),
                    new Column<>("last_at", SqlType.INSTANT, CaseHearings::lastAt)),
            List.of("last_at"));

    @Override
    public String name() {
        return "hearingcalendar";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Table<CaseId, CaseHearings> table() {
        return TABLE;
    }

    private static @Nullable UUID office(CaseHearings row) {
        OfficeId office = row.officeId();
        return office == null ? null : office.value();
    }

    @Override
    public @Nullable CaseHearings fold(CaseId key, @Nullable CaseHearings row, Recorded<? extends Event> recorded) {
        return switch (recorded.event()) {
            case AidRequested asked -> CaseHearings.begun(key, asked.number(), asked.officeId());
            case DetentionReported told -> CaseHearings.begun(key, told.number(), told.officeId());
            case CaseImported taken -> CaseHearings.begun(key, taken.number(), null);
            case CaseEvent event when row != null -> after(row, event, recorded);
            default -> row;
        };
    }

    private static CaseHearings after(CaseHearings row, CaseEvent event, Recorded<? extends Event> recorded) {
        return switch (event) {
            case HearingEvent hearing -> row.after(hearing, recorded);
            case TransferAccepted moved -> row.movedTo(moved.to());
            case CorrectionApplied applied -> row.after(applied.correction(), recorded);
            default -> row.after(event);
        };
    }
}
