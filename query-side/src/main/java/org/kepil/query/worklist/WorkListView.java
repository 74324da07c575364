package org.kepil.query.worklist;

import org.kepil.kernel.correction.CorrectionApplied;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingCancelled;
import org.kepil.kernel.hearing.HearingEvent;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.query.Milestones;
import org.kepil.query.Standing;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.worklist.WorkItem.Sitting;

/** One item for each case; every version is kept, so that the list can be shown as of any position. */
public final class WorkListView implements CaseView<WorkItem> {

    private static final Table<CaseId, WorkItem> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            WorkItem.class, true,
            List.of(new Column<>("search", SqlType.TEXT, WorkListView::search),
                    new Column<>("state", SqlType.TEXT, WorkItem::state),
                    new Column<>("matter", SqlType.TEXT, WorkItem::matter),
                    new Column<>("office_id", SqlType.ID, item -> item.officeId() == null
                            ? null
                            : item.officeId().value()),
                    new Column<>("advocate_id", SqlType.ID, item -> item.advocateId() == null
                            ? null
                            : item.advocateId().value()),
                    new Column<>("offered_to", SqlType.ID, item -> item.offeredTo() == null
                            ? null
                            : item.offeredTo().value()),
                    new Column<>("imported", SqlType.BOOLEAN, item -> item.importedFrom() != null),
                    new Column<>("opened_at", SqlType.INSTANT, WorkItem::openedAt),
                    new Column<>("assigned_at", SqlType.INSTANT, WorkItem::assignedAt),
                    new Column<>("closed_at", SqlType.INSTANT, WorkItem::closedAt)),
            List.of("opened_at desc, case_id", "advocate_id", "offered_to"));

    @Override
    public String name() {
        return "worklist";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Table<CaseId, WorkItem> table() {
        return TABLE;
    }

    @Override
    public @Nullable WorkItem fold(CaseId key, @Nullable WorkItem row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof CaseEvent event)) {
            return row;
        }
        Instant at = recorded.occurredAt();
        WorkItem before = row == null ? begun(event, at) : row;
        WorkItem item = event instanceof CorrectionApplied applied ? before.with(applied.correction()) : before;
        Standing standing = item.standing().after(event);
        return new WorkItem(key, item.number(), item.applicant(), item.matter(),
                event instanceof TransferAccepted moved ? moved.to() : item.officeId(), standing,
                sittings(item.hearings(), event), item.importedFrom(),
                Milestones.openedAt(item.openedAt(), event, at),
                Milestones.assignedAt(item.assignedAt(), standing, at),
                Milestones.closedAt(item.closedAt(), standing, at), recorded.recordedAt());
    }

    private static WorkItem begun(CaseEvent first, Instant at) {
        return switch (first) {
            case AidRequested asked -> new WorkItem(asked.caseId(), asked.number(), asked.applicantName(),
                    asked.matter(), asked.officeId(), Standing.NONE, List.of(), null, at, null, null, at);
            case DetentionReported notice -> new WorkItem(notice.caseId(), notice.number(), notice.detaineeName(),
                    notice.matter(), notice.officeId(), Standing.NONE, List.of(), null, at, null, null, at);
            case CaseImported taken -> new WorkItem(taken.caseId(), taken.number(), null, null, null, Standing.NONE,
                    List.of(), taken.source(), at, null, null, at);
            default ->
                throw new IllegalStateException("A case does not begin with " + first.getClass().getSimpleName());
        };
    }

    private static List<Sitting> sittings(List<Sitting> before, CaseEvent event) {
        return event instanceof HearingEvent hearing ? after(before, hearing) : before;
    }

    private static List<Sitting> after(List<Sitting> before, HearingEvent event) {
        return switch (event) {
            case HearingScheduled(_, var hearing, var scheduledAt, _, _, _) -> with(before, hearing, scheduledAt);
            case HearingAdjourned(_, var hearing, var scheduledAt, _) -> with(before, hearing, scheduledAt);
            case HearingHeld(_, var hearing, _) -> with(before, hearing, null);
            case HearingMissed(_, var hearing, _, _) -> with(before, hearing, null);
            case HearingCancelled(_, var hearing, _) -> with(before, hearing, null);
        };
    }

    private static List<Sitting> with(List<Sitting> before, HearingId hearing, @Nullable Instant scheduledAt) {
        List<Sitting> all = new ArrayList<>(before);
        all.removeIf(each -> each.hearingId().equals(hearing));
        if (scheduledAt != null) {
            all.add(new Sitting(hearing, scheduledAt));
        }
        return List.copyOf(all);
    }

    private static String search(WorkItem item) {
        String name = item.applicant() == null ? "" : item.applicant().or("");
        return (item.number() + " " + name).toLowerCase(Locale.ROOT);
    }
}
