package org.kepil.query.casefile;

import org.kepil.kernel.correction.CorrectionRejected;
import org.kepil.kernel.correction.CorrectionProposed;
import org.kepil.kernel.correction.CorrectionId;
import org.kepil.kernel.correction.CorrectionEvent;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.correction.Corrected;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.closure.AidTerminated;
import org.kepil.kernel.closure.AidWithdrawnByClient;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.CaseResumed;
import org.kepil.kernel.closure.CaseSuspended;
import org.kepil.kernel.closure.ClosureEvent;
import org.kepil.kernel.closure.SuspensionGround;
import org.kepil.kernel.closure.TerminationGround;
import org.kepil.kernel.closure.WithdrawalGround;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.CaseOutcome.Follows;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferDeclined;
import org.kepil.kernel.transfer.TransferEvent;
import org.kepil.kernel.transfer.TransferOffered;
import org.kepil.kernel.transfer.TransferWithdrawn;

/**
 * What becomes of a case beside the work on it.
 *
 * @param transfer    null unless an office is asked to take the case and has not answered
 * @param offices     every office that was asked ever, or asked
 * @param suspension  null unless the case stands still
 * @param withdrawal  null unless the client wants no more aid
 * @param termination null unless aid was ended
 * @param proposals   corrections that wait for a second person, oldest first
 * @param mended      the steps of which something was set right
 */
public record CaseLife(@Nullable Transfer transfer, List<OfficeId> offices, @Nullable Suspension suspension,
        @Nullable Withdrawal withdrawal, @Nullable Termination termination, List<Proposal> proposals,
        List<Mended> mended) {

    static final CaseLife NONE = new CaseLife(null, List.of(), null, null, null, List.of(), List.of());

    public CaseLife {
        offices = List.copyOf(offices);
        proposals = List.copyOf(proposals);
        mended = List.copyOf(mended);
    }

    /** An office was asked to take the case. */
    public record Transfer(OfficeId from, OfficeId to, PersonalText reason, Instant offeredAt) {
    }

    /** The case stands still. */
    public record Suspension(SuspensionGround ground, Instant since, Applied under) {
    }

    /** The client wants no more aid. @param statement null if the client said nothing */
    public record Withdrawal(WithdrawalGround ground, @Nullable PersonalText statement, boolean inWriting,
            Instant withdrawnAt, Applied under) {
    }

    /** Aid was ended. @param appealTo null where there is no appeal */
    public record Termination(TerminationGround ground, PersonalText reason, @Nullable AppealRoute appealTo,
            String orderNumber, Instant terminatedAt, Applied under) {
    }

    /** A correction that waits for a second person. @param textBefore null for what is no text, or was not known */
    public record Proposal(CorrectionId correctionId, Corrected what, @Nullable PersonalText textBefore,
            @Nullable PersonalText textAfter, PersonalText reason, Instant proposedAt) {
    }

    /** Something that a step told was set right. @param step sequence of that step @param by that of the correction */
    public record Mended(long step, long by) {
    }

    /** The last step that set right what this one told; empty if none did. */
    Optional<Long> mendedBy(long step) {
        return mended.stream().filter(each -> each.step() == step).map(Mended::by).reduce((_, last) -> last);
    }

    CaseLife after(CorrectionEvent event, long sequence, Instant at) {
        return switch (event) {
            case CorrectionProposed(_, var id, var what, _, var before, var after, var reason) -> corrections(
                    Stream.concat(proposals.stream(), Stream.of(new Proposal(id, what, before, after, reason, at))),
                    mended);
            case CorrectionApplied applied -> corrections(without(applied.correctionId()),
                    Stream.concat(mended.stream(), Stream.of(new Mended(applied.what().step(), sequence))).toList());
            case CorrectionRejected rejected -> corrections(without(rejected.correctionId()), mended);
        };
    }

    private Stream<Proposal> without(CorrectionId id) {
        return proposals.stream().filter(proposal -> !proposal.correctionId().equals(id));
    }

    private CaseLife corrections(Stream<Proposal> open, List<Mended> done) {
        return new CaseLife(transfer, offices, suspension, withdrawal, termination, open.toList(), done);
    }

    /** Whether aid was withdrawn or terminated. */
    boolean ended() {
        return withdrawal != null || termination != null;
    }

    /** What the closure follows beside a refusal; null where the work on the case was done. */
    @Nullable
    Follows follows() {
        if (withdrawal != null) {
            return Follows.WITHDRAWAL;
        }
        return termination == null ? null : Follows.TERMINATION;
    }

    CaseLife after(TransferEvent event, Instant at) {
        return switch (event) {
            case TransferOffered(_, _, var from, var to, _, var reason) ->
                new CaseLife(new Transfer(from, to, reason, at),
                        Stream.concat(offices.stream(), Stream.of(from, to)).distinct().toList(), suspension,
                        withdrawal, termination, proposals, mended);
            case TransferAccepted _,TransferDeclined _,TransferWithdrawn _ ->
                new CaseLife(null, offices, suspension, withdrawal, termination, proposals, mended);
        };
    }

    CaseLife after(ClosureEvent event, Instant at) {
        return switch (event) {
            case CaseSuspended(_, var ground, var under) ->
                new CaseLife(transfer, offices, new Suspension(ground, at, under), withdrawal, termination, proposals,
                        mended);
            case CaseResumed _ -> new CaseLife(transfer, offices, null, withdrawal, termination, proposals, mended);
            case AidWithdrawnByClient(_, _, var ground, var statement, var inWriting, var under) ->
                new CaseLife(transfer, offices, suspension, new Withdrawal(ground, statement, inWriting, at, under),
                        termination, proposals, mended);
            case AidTerminated(_, _, var ground, var reason, var appealTo, var order, var under) ->
                new CaseLife(transfer, offices, suspension, withdrawal,
                        new Termination(ground, reason, appealTo, order, at, under), proposals, mended);
            case CaseClosed _ -> this;
            case CaseReopened _ -> new CaseLife(transfer, offices, null, null, null, proposals, mended);
        };
    }
}
