package org.kepil.query.anomaly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.request.AidRequested;
import org.kepil.query.PlainName;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** One row for each case that began here, with what its beginning says. */
public final class AnomalyView implements CaseView<Beginning> {

    private static final Table<CaseId, Beginning> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            Beginning.class, true,
            List.of(new Column<>("office_id", SqlType.ID, row -> row.officeId().value()),
                    new Column<>("person", SqlType.TEXT, row -> PlainName.of(row.person())),
                    new Column<>("begun_at", SqlType.INSTANT, Beginning::begunAt),
                    new Column<>("detained_at", SqlType.INSTANT, Beginning::detainedAt),
                    new Column<>("ill_treatment", SqlType.BOOLEAN, Beginning::illTreatment),
                    new Column<>("missed_at", SqlType.INSTANT, Beginning::missedAt)),
            List.of("person"));

    @Override
    public String name() {
        return "anomaly";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Table<CaseId, Beginning> table() {
        return TABLE;
    }

    @Override
    public @Nullable Beginning fold(CaseId key, @Nullable Beginning row, Recorded<? extends Event> recorded) {
        return switch (recorded.event()) {
            case AidRequested asked -> new Beginning(key, asked.number(), asked.officeId(), asked.applicantName(),
                    recorded.occurredAt(), null, false, null);
            case DetentionReported notice -> new Beginning(key, notice.number(), notice.officeId(),
                    notice.detaineeName(), recorded.occurredAt(), notice.detainedAt(), notice.illTreatment(), null);
            case HearingMissed missed when row != null && missed.by() == Absent.ADVOCATE ->
                row.missed(recorded.occurredAt());
            default -> row;
        };
    }
}
