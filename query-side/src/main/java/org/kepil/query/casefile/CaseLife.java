package org.kepil.query.casefile;

import java.time.Instant;
import java.util.List;
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
 */
public record CaseLife(@Nullable Transfer transfer, List<OfficeId> offices, @Nullable Suspension suspension,
        @Nullable Withdrawal withdrawal, @Nullable Termination termination) {

    static final CaseLife NONE = new CaseLife(null, List.of(), null, null, null);

    public CaseLife {
        offices = List.copyOf(offices);
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
                        withdrawal, termination);
            case TransferAccepted _,TransferDeclined _,TransferWithdrawn _ ->
                new CaseLife(null, offices, suspension, withdrawal, termination);
        };
    }

    CaseLife after(ClosureEvent event, Instant at) {
        return switch (event) {
            case CaseSuspended(_, var ground, var under) ->
                new CaseLife(transfer, offices, new Suspension(ground, at, under), withdrawal, termination);
            case CaseResumed _ -> new CaseLife(transfer, offices, null, withdrawal, termination);
            case AidWithdrawnByClient(_, _, var ground, var statement, var inWriting, var under) ->
                new CaseLife(transfer, offices, suspension, new Withdrawal(ground, statement, inWriting, at, under),
                        termination);
            case AidTerminated(_, _, var ground, var reason, var appealTo, var order, var under) ->
                new CaseLife(transfer, offices, suspension, withdrawal,
                        new Termination(ground, reason, appealTo, order, at, under));
            case CaseClosed _ -> this;
            case CaseReopened _ -> new CaseLife(transfer, offices, null, null, null);
        };
    }
}
