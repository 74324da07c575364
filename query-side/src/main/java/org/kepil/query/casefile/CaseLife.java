package org.kepil.query.casefile;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferDeclined;
import org.kepil.kernel.transfer.TransferEvent;
import org.kepil.kernel.transfer.TransferOffered;
import org.kepil.kernel.transfer.TransferWithdrawn;

/**
 * What becomes of a case beside the work on it.
 *
 * @param transfer null unless an office is asked to take the case and has not answered
 * @param offices  every office that was asked ever, or asked
 */
public record CaseLife(@Nullable Transfer transfer, List<OfficeId> offices) {

    static final CaseLife NONE = new CaseLife(null, List.of());

    public CaseLife {
        offices = List.copyOf(offices);
    }

    /** An office was asked to take the case. */
    public record Transfer(OfficeId from, OfficeId to, PersonalText reason, Instant offeredAt) {
    }

    CaseLife after(TransferEvent event, Instant at) {
        return switch (event) {
            case TransferOffered(_, _, var from, var to, _, var reason) ->
                new CaseLife(new Transfer(from, to, reason, at),
                        Stream.concat(offices.stream(), Stream.of(from, to)).distinct().toList());
            case TransferAccepted _,TransferDeclined _,TransferWithdrawn _ -> new CaseLife(null, offices);
        };
    }
}
