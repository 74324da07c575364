package org.kepil.query.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentEndedEarly;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.ConflictDeclared;
import org.kepil.kernel.assignment.OfferExpired;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferDeclined;
import org.kepil.kernel.transfer.TransferEvent;
import org.kepil.kernel.transfer.TransferOffered;
import org.kepil.kernel.transfer.TransferWithdrawn;

/**
 * To whom a case is open by itself.
 *
 * @param officeId  whose it is; null for one taken over from elsewhere
 * @param asked     which office is asked to take it; null if none
 * @param offeredTo which advocate is asked to take it; null if nobody
 * @param held      every advocate who ever held it
 */
public record CaseReaders(CaseId caseId, @Nullable OfficeId officeId, @Nullable OfficeId asked,
        @Nullable AdvocateId offeredTo, List<AdvocateId> held) {

    public CaseReaders {
        held = List.copyOf(held);
    }

    static CaseReaders of(CaseId caseId, @Nullable OfficeId office) {
        return new CaseReaders(caseId, office, null, null, List.of());
    }

    CaseReaders after(TransferEvent event) {
        return switch (event) {
            case TransferOffered offer -> new CaseReaders(caseId, officeId, offer.to(), offeredTo, held);
            case TransferAccepted taken -> new CaseReaders(caseId, taken.to(), null, offeredTo, held);
            case TransferDeclined _,TransferWithdrawn _ -> new CaseReaders(caseId, officeId, null, offeredTo, held);
        };
    }

    CaseReaders after(AssignmentEvent event) {
        return switch (event) {
            case AssignmentOffered offer -> new CaseReaders(caseId, officeId, asked, offer.advocateId(), held);
            case AssignmentAccepted accepted -> heldBy(accepted.advocateId());
            case AdvocateReplaced order -> heldBy(order.to());
            case AssignmentDeclined _,OfferExpired _ -> new CaseReaders(caseId, officeId, asked, null, held);
            case AssignmentEndedEarly _,ConflictDeclared _ -> this;
        };
    }

    private CaseReaders heldBy(AdvocateId holder) {
        List<AdvocateId> all = new ArrayList<>(held);
        if (!all.contains(holder)) {
            all.add(holder);
        }
        return new CaseReaders(caseId, officeId, asked, null, all);
    }

    /** All of them, each between blanks. */
    String text() {
        return Stream.concat(Stream.of(officeId, asked).filter(Objects::nonNull).map(OfficeId::value),
                Stream.concat(Stream.ofNullable(offeredTo), held.stream()).map(AdvocateId::value)).distinct()
                .map(UUID::toString).collect(Collectors.joining(" "));
    }
}
