package org.kepil.query.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.request.AidRequested;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;

/** One row for each case that began here; every version is kept. */
public final class EngagementView implements CaseView<Engagement> {

    private static final Table<CaseId, Engagement> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            Engagement.class, true,
            List.of(new Column<>("client", SqlType.TEXT, Engagement::plainClient),
                    new Column<>("opposing", SqlType.TEXT, Engagement::plainOpposing),
                    new Column<>("held", SqlType.TEXT, Engagement::holders),
                    new Column<>("state", SqlType.TEXT, Engagement::state),
                    new Column<>("office_id", SqlType.ID, each -> each.officeId().value()),
                    new Column<>("advocate_id", SqlType.ID, each -> id(each.standing().heldBy())),
                    new Column<>("offered_to", SqlType.ID, each -> id(each.standing().offeredTo())),
                    new Column<>("worker", SqlType.ID, each -> each.worker() == null ? null : each.worker().value()),
                    new Column<>("conflict", SqlType.BOOLEAN, each -> each.conflictAt() != null),
                    new Column<>("answer_by", SqlType.INSTANT, Engagement::answerBy),
                    new Column<>("chosen_at", SqlType.INSTANT, Engagement::chosenAt),
                    new Column<>("opened_at", SqlType.INSTANT, Engagement::openedAt)),
            List.of("client", "advocate_id", "offered_to", "answer_by", "state, opened_at"));

    @Override
    public String name() {
        return "engagements";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<CaseId, Engagement> table() {
        return TABLE;
    }

    @Override
    public @Nullable Engagement fold(CaseId key, @Nullable Engagement row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof CaseEvent event)) {
            return row;
        }
        Instant at = recorded.occurredAt();
        Engagement engagement = switch (event) {
            case AidRequested asked -> Engagement.begun(key, asked.number(), asked.applicantName(), asked.matter(),
                    asked.officeId(), at);
            case DetentionReported notice -> Engagement.begun(key, notice.number(), notice.detaineeName(),
                    notice.matter(), notice.officeId(), at);
            default -> row;
        };
        return engagement == null ? null : engagement.after(event, at);
    }

    private static @Nullable UUID id(@Nullable AdvocateId advocate) {
        return advocate == null ? null : advocate.value();
    }
}
