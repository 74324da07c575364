package org.kepil.query.anomaly;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.request.AidRequested;
import org.kepil.query.PlainName;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** One row for each case that began here, with what it shows. */
public final class AnomalyView implements CaseView<Signs> {

    private static final Table<CaseId, Signs> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            Signs.class, true,
            List.of(new Column<>("office_id", SqlType.ID, row -> row.officeId().value()),
                    new Column<>("person", SqlType.TEXT, row -> PlainName.of(row.person())),
                    new Column<>("begun_at", SqlType.INSTANT, Signs::begunAt),
                    new Column<>("detained_at", SqlType.INSTANT, Signs::detainedAt),
                    new Column<>("ill_treatment", SqlType.BOOLEAN, Signs::illTreatment),
                    new Column<>("missed_at", SqlType.INSTANT, Signs::missedAt),
                    new Column<>("state", SqlType.TEXT, row -> row.standing().state()),
                    new Column<>("advocate_id", SqlType.ID, row -> id(row.standing().heldBy())),
                    new Column<>("offered_to", SqlType.ID, row -> row.offer() == null ? null : id(row.offer().to())),
                    new Column<>("offered_by", SqlType.ID,
                            row -> row.offer() == null ? null : row.offer().by().value()),
                    new Column<>("offered_at", SqlType.INSTANT, row -> row.offer() == null ? null : row.offer().at()),
                    new Column<>("papers_due", SqlType.INSTANT, Signs::papersDue)),
            List.of("person"));

    @Override
    public String name() {
        return "anomaly";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Table<CaseId, Signs> table() {
        return TABLE;
    }

    @Override
    public @Nullable Signs fold(CaseId key, @Nullable Signs row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof CaseEvent event)) {
            return row;
        }
        Instant at = recorded.occurredAt();
        Signs signs = switch (event) {
            case AidRequested asked ->
                Signs.begun(key, asked.number(), asked.officeId(), asked.applicantName(), at, null, false);
            case DetentionReported notice -> Signs.begun(key, notice.number(), notice.officeId(),
                    notice.detaineeName(), at, notice.detainedAt(), notice.illTreatment());
            default -> row;
        };
        return signs == null ? null : signs.after(event, at);
    }

    private static @Nullable UUID id(@Nullable AdvocateId advocate) {
        return advocate == null ? null : advocate.value();
    }
}
