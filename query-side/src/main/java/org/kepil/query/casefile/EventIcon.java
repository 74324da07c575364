package org.kepil.query.casefile;

import org.kepil.kernel.correction.CorrectionRejected;
import org.kepil.kernel.correction.CorrectionProposed;
import org.kepil.kernel.correction.CorrectionEvent;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.appeal.AppealDecided;
import org.kepil.kernel.appeal.AppealEvent;
import org.kepil.kernel.appeal.DecisionServed;
import org.kepil.kernel.appeal.RefusalAppealed;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.closure.AidTerminated;
import org.kepil.kernel.closure.AidWithdrawnByClient;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.CaseResumed;
import org.kepil.kernel.closure.CaseSuspended;
import org.kepil.kernel.closure.ClosureEvent;
import org.kepil.kernel.detention.ArrivalRecorded;
import org.kepil.kernel.detention.DefenceRefusedByClient;
import org.kepil.kernel.detention.DetaineeReleased;
import org.kepil.kernel.detention.DetentionEvent;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.detention.FirstMeetingHeld;
import org.kepil.kernel.document.DocumentEvent;
import org.kepil.kernel.duplicate.CaseLinked;
import org.kepil.kernel.duplicate.CasesToldApart;
import org.kepil.kernel.duplicate.DuplicateEvent;
import org.kepil.kernel.duplicate.DuplicateFound;
import org.kepil.kernel.duplicate.DuplicateNoted;
import org.kepil.kernel.duplicate.DuplicateReopened;
import org.kepil.kernel.eligibility.EligibilityEvent;
import org.kepil.kernel.handling.CaseHandedBack;
import org.kepil.kernel.handling.CaseTaken;
import org.kepil.kernel.handling.HandlingEvent;
import org.kepil.kernel.hearing.HearingEvent;
import org.kepil.kernel.imported.ImportedEvent;
import org.kepil.kernel.party.PartyEvent;
import org.kepil.kernel.request.RequestEvent;
import org.kepil.kernel.service.ActAccepted;
import org.kepil.kernel.service.ActReturned;
import org.kepil.kernel.service.ActSubmitted;
import org.kepil.kernel.service.FeePaid;
import org.kepil.kernel.service.ServiceEvent;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageEnded;
import org.kepil.kernel.timelimit.TimeLimitEvent;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferDeclined;
import org.kepil.kernel.transfer.TransferEvent;
import org.kepil.kernel.transfer.TransferOffered;
import org.kepil.kernel.transfer.TransferWithdrawn;
import org.kepil.kernel.submission.SubmissionEvent;
import org.kepil.kernel.court.CourtEvent;

/** The symbol of a step of the timeline. */
final class EventIcon {

    private EventIcon() {
    }

    static String of(CaseEvent event) {
        return switch (event) {
            case RequestEvent _ -> "file-text";
            case CourtEvent _ -> "scale";
            case SubmissionEvent _ -> "building";
            case DuplicateEvent found -> of(found);
            case PartyEvent _ -> "users";
            case HandlingEvent taken -> of(taken);
            case DetentionEvent detained -> of(detained);
            case EligibilityEvent _ -> "writing";
            case AssignmentEvent assigned -> of(assigned);
            case HearingEvent _ -> "gavel";
            case ServiceEvent done -> of(done);
            case TransferEvent moved -> of(moved);
            case CorrectionEvent set -> of(set);
            case ClosureEvent ended -> of(ended);
            case AppealEvent appeal -> of(appeal);
            case DocumentEvent _ -> "file-certificate";
            case TimeLimitEvent _ -> "bell";
            case ImportedEvent _ -> "download";
            default -> throw new IllegalStateException("no symbol for " + event.getClass().getSimpleName());
        };
    }

    private static String of(DuplicateEvent event) {
        return switch (event) {
            case DuplicateFound _,DuplicateNoted _ -> "stack-2";
            case DuplicateReopened _ -> "refresh";
            case CaseLinked _ -> "git-compare";
            case CasesToldApart _ -> "x";
        };
    }

    private static String of(HandlingEvent event) {
        return switch (event) {
            case CaseTaken _ -> "user";
            case CaseHandedBack _ -> "refresh";
        };
    }

    private static String of(AppealEvent event) {
        return switch (event) {
            case DecisionServed _ -> "send";
            case RefusalAppealed _ -> "writing";
            case AppealDecided _ -> "scale";
        };
    }

    private static String of(AssignmentEvent event) {
        return switch (event) {
            case AssignmentOffered _ -> "send";
            case AssignmentAccepted _ -> "user-check";
            case AssignmentDeclined _ -> "user-x";
            case AdvocateReplaced _ -> "user-plus";
            case OfferExpired _ -> "clock";
            case AssignmentEndedEarly _ -> "logout";
            case ConflictDeclared _ -> "alert-triangle";
        };
    }

    private static String of(ServiceEvent event) {
        return switch (event) {
            case ServiceRecorded _ -> "list-check";
            case StageEnded _ -> "flag";
            case ActSubmitted _ -> "file-text";
            case ActReturned _ -> "circle-x";
            case ActAccepted _ -> "circle-check";
            case FeePaid _ -> "coin";
        };
    }

    private static String of(DetentionEvent event) {
        return switch (event) {
            case DetentionReported _ -> "bell";
            case ArrivalRecorded _ -> "map-pin";
            case FirstMeetingHeld _ -> "messages";
            case DefenceRefusedByClient _ -> "user-x";
            case DetaineeReleased _ -> "logout";
        };
    }

    private static String of(TransferEvent event) {
        return switch (event) {
            case TransferOffered _ -> "send";
            case TransferAccepted _ -> "building";
            case TransferDeclined _,TransferWithdrawn _ -> "circle-x";
        };
    }

    private static String of(CorrectionEvent event) {
        return switch (event) {
            case CorrectionProposed _ -> "git-compare";
            case CorrectionApplied _ -> "check";
            case CorrectionRejected _ -> "circle-x";
        };
    }

    private static String of(ClosureEvent event) {
        return switch (event) {
            case CaseSuspended _ -> "player-pause";
            case CaseResumed _ -> "player-play";
            case AidWithdrawnByClient _ -> "user-x";
            case AidTerminated _ -> "writing";
            case CaseClosed _ -> "lock";
            case CaseReopened _ -> "refresh";
        };
    }

    /** Is the step a decision, which is drawn filled? */
    static boolean decision(CaseEvent event) {
        return event instanceof EligibilityEvent || event instanceof AidTerminated || event instanceof DuplicateFound
                || event instanceof CorrectionApplied
                || event instanceof AdvocateReplaced
                || event instanceof CaseReopened;
    }
}
