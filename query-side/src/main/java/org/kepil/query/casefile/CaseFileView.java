package org.kepil.query.casefile;

import org.kepil.kernel.correction.CorrectionEvent;
import org.kepil.kernel.correction.CorrectionApplied;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.closure.AidTerminated;
import org.kepil.kernel.closure.AidWithdrawnByClient;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.CaseResumed;
import org.kepil.kernel.closure.CaseSuspended;
import org.kepil.kernel.appeal.AppealEvent;
import org.kepil.kernel.closure.ClosureEvent;
import org.kepil.kernel.detention.DetentionEvent;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.duplicate.DuplicateEvent;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.EligibilityEvent;
import org.kepil.kernel.hearing.HearingEvent;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.imported.ImportedEvent;
import org.kepil.kernel.imported.StepImported;
import org.kepil.kernel.party.OpposingPartyNamed;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.service.ServiceEvent;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferEvent;
import org.kepil.query.InHand;
import org.kepil.query.Milestones;
import org.kepil.query.Standing;
import org.kepil.query.fold.CaseView;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.kernel.submission.SubmissionReceived;
import org.kepil.kernel.court.CourtEvent;

/** One file for each case. */
public final class CaseFileView implements CaseView<CaseFile> {

    private static final Table<CaseId, CaseFile> TABLE = new Table<>("case_id", CaseId::value, CaseId::new,
            CaseFile.class, false, List.of(new Column<>("version", SqlType.LONG, CaseFile::version)), List.of());

    @Override
    public String name() {
        return "casefile";
    }

    @Override
    public int version() {
        return 12;
    }

    @Override
    public Table<CaseId, CaseFile> table() {
        return TABLE;
    }

    @Override
    public @Nullable CaseFile fold(CaseId key, @Nullable CaseFile row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof CaseEvent event)) {
            return row;
        }
        Instant at = recorded.occurredAt();
        CaseFile file = row == null ? begun(event, at) : row;
        CaseFile told = event instanceof CorrectionEvent corrected
                ? corrected(file, corrected, recorded.sequence(), at)
                : after(file, event, at);
        return told.standing(file.standing().after(event))
                .beside(sides(file.sides(), event, recorded.act().actorName(), at))
                .reached(recorded.sequence(), recorded.position(), recorded.recordedAt());
    }

    private static @Nullable CaseSides sides(@Nullable CaseSides before, CaseEvent event, String actor,
            Instant at) {
        if (event instanceof CourtEvent told) {
            return CaseSides.beforeCourt(before, told, at);
        }
        if (event instanceof OpposingPartyNamed named) {
            return CaseSides.against(before, named.name());
        }
        if (event instanceof SubmissionReceived(_, var partner, var kind, var receipt, var reference, _)) {
            return CaseSides.broughtBy(before, new CaseSides.Bringer(partner, kind, actor, receipt, reference));
        }
        if (event instanceof DuplicateEvent found) {
            return CaseSides.compared(before, found);
        }
        CaseSides.Worker worker = before == null ? null : before.worker();
        AccountId had = worker == null ? null : worker.accountId();
        AccountId has = InHand.after(had, event);
        return Objects.equals(had, has)
                ? before
                : CaseSides.workedOn(before, has == null ? null : new CaseSides.Worker(has, actor));
    }

    private static CaseFile begun(CaseEvent first, Instant at) {
        String number = switch (first) {
            case AidRequested requested -> requested.number();
            case DetentionReported notice -> notice.number();
            case CaseImported imported -> imported.number();
            default ->
                throw new IllegalStateException("A case does not begin with " + first.getClass().getSimpleName());
        };
        return new CaseFile(first.caseId(), number, Standing.NONE, null, null, List.of(), List.of(),
                CaseWork.NONE, null, null, null, CaseLife.NONE, null, at, 0, 0, at);
    }

    private static CaseFile after(CaseFile file, CaseEvent event, Instant at) {
        return switch (event) {
            case AidRequested requested -> file.requested(request(requested));
            case DetentionEvent detained -> detained(file, detained, at);
            case DocumentAdded added -> file.request() == null
                    ? file
                    : file.requested(file.request().with(Document.of(added, at)));
            case EligibilityEvent decided -> file.decided(decision(decided, at));
            case AppealEvent course -> file.decision() == null
                    ? file
                    : file.decided(file.decision().going(file.decision().course().after(course, at)));
            case AssignmentEvent assigned -> after(file, assigned, at);
            case HearingEvent heard -> file.heard(Hearings.after(file.hearings(), heard));
            case ServiceEvent done -> file.worked(file.work().after(done, at));
            case TransferEvent moved -> after(file, moved, at);
            case ClosureEvent ended -> after(file, ended, at);
            case ImportedEvent imported -> after(file, imported, at);
            default -> file;
        };
    }

    private static Request request(AidRequested event) {
        return new Request(event.personId(), event.applicantName(), event.summary(), event.contact(), event.matter(),
                event.officeId(), event.channel(), List.of());
    }

    private static CaseFile after(CaseFile file, AssignmentEvent event, Instant at) {
        CaseFile represented = file.represented(Representations.after(file.representations(), event, at));
        boolean left = event instanceof AdvocateReplaced || event instanceof AssignmentEndedEarly;
        return left && file.detention() != null
                ? represented.detained(file.detention().takenOver())
                : represented;
    }

    private static CaseFile detained(CaseFile file, DetentionEvent event, Instant at) {
        CaseFile asked = event instanceof DetentionReported notice ? file.requested(request(notice)) : file;
        return asked.detained(Detention.after(file.detention(), event, at));
    }

    /** Who gives notice asks for the detained person. */
    private static Request request(DetentionReported event) {
        return new Request(event.personId(), event.detaineeName(), null, null, event.matter(), event.officeId(),
                event.channel(), List.of());
    }

    private static CaseFile corrected(CaseFile file, CorrectionEvent event, long sequence, Instant at) {
        CaseFile told = file.living(file.life().after(event, sequence, at));
        return event instanceof CorrectionApplied applied ? CorrectedFile.after(told, applied.correction()) : told;
    }

    /** A case that another office takes is asked for there from then on. */
    private static CaseFile after(CaseFile file, TransferEvent event, Instant at) {
        CaseFile told = file.living(file.life().after(event, at));
        return event instanceof TransferAccepted accepted && file.request() != null
                ? told.requested(file.request().with(accepted.to()))
                : told;
    }

    private static Decision decision(EligibilityEvent event, Instant at) {
        return switch (event) {
            case AidGranted(_, var ground, var order, var under, _, var income, var assessed) ->
                new Decision.Granted(ground, order, at, under, Judged.of(income, assessed), Course.NONE);
            case AidRefused(_, _, var ground, var reason, var appealTo, var order, var under, var claimed, var income, var assessed) ->
                new Decision.Refused(ground, reason, appealTo, order, at, under, claimed,
                        Judged.of(income, assessed), Course.NONE);
        };
    }

    private static CaseFile after(CaseFile file, ClosureEvent event, Instant at) {
        CaseFile told = file.living(file.life().after(event, at));
        return switch (event) {
            case CaseClosed(_, var outcome, var retention) -> told.closed(new Closure(outcome, at, retention));
            case CaseReopened _ -> told.closed(null);
            case CaseSuspended _,CaseResumed _,AidWithdrawnByClient _,AidTerminated _ -> told;
        };
    }

    private static CaseFile after(CaseFile file, ImportedEvent event, Instant at) {
        return switch (event) {
            case CaseImported(_, var source, var foreignId, _) ->
                file.imported(new ImportedHistory(source, foreignId, 0, null, null, null));
            case StepImported step -> file.imported() == null
                    ? file
                    : file.imported(file.imported().after(step.activity(), at))
                            .begunAt(Milestones.openedAt(file.openedAt(), step, at));
        };
    }
}
