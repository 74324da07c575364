package org.kepil.command.transfer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;
import static org.kepil.command.transfer.TransferRule.GIVING_OFFICE_REQUIRED;
import static org.kepil.command.transfer.TransferRule.OFFER_REQUIRED;
import static org.kepil.command.transfer.TransferRule.ONE_OFFER_AT_A_TIME;
import static org.kepil.command.transfer.TransferRule.OPEN_CASE_REQUIRED;
import static org.kepil.command.transfer.TransferRule.OTHER_OFFICE_REQUIRED;
import static org.kepil.command.transfer.TransferRule.RECEIVING_OFFICE_REQUIRED;
import static org.kepil.command.transfer.TransferRule.REQUEST_REQUIRED;
import static org.kepil.command.transfer.TransferRule.SAME_COUNTRY_REQUIRED;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Asked;
import org.kepil.command.decision.Rule;
import org.kepil.command.decision.Rules;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.kernel.transfer.TransferDeclined;
import org.kepil.kernel.transfer.TransferEvent;
import org.kepil.kernel.transfer.TransferOffered;
import org.kepil.kernel.transfer.TransferWithdrawn;

/**
 * Which office answers for the case, and whether another one is asked to. Only an office of the same country can be: the rules
 * stay. Whoever belongs to no office acts for the whole service, on either side.
 */
public class Transfers {

    /** What a transfer needs to know of the case. */
    private record Begun(String number, PersonId personId) {
    }

    private @Nullable Begun begun;
    private @Nullable OfficeId office;
    private @Nullable TransferEvent last;
    private boolean closed;

    @CommandHandler
    long handle(OfferTransfer command, Asked asked, Rules rules) {
        OfficeId from = underWay();
        only(from, asked, GIVING_OFFICE_REQUIRED);
        if (command.to().equals(from)) {
            throw OTHER_OFFICE_REQUIRED.broken();
        }
        if (!country(from, asked, rules).equals(country(command.to(), asked, rules))) {
            throw SAME_COUNTRY_REQUIRED.broken();
        }
        Begun known = Objects.requireNonNull(begun);
        var offered = new TransferOffered(command.caseId(), known.number(), from, command.to(), known.personId(),
                command.reason());
        if (!offered.equals(last)) {
            if (last instanceof TransferOffered) {
                throw ONE_OFFER_AT_A_TIME.broken();
            }
            apply(offered);
        }
        return getVersion();
    }

    @CommandHandler
    long handle(AcceptTransfer command, Asked asked) {
        underWay();
        if (last instanceof TransferAccepted before && mine(before.to(), asked)) {
            return getVersion();
        }
        TransferOffered offer = offer();
        only(offer.to(), asked, RECEIVING_OFFICE_REQUIRED);
        apply(new TransferAccepted(command.caseId(), offer.from(), offer.to()));
        return getVersion();
    }

    @CommandHandler
    long handle(DeclineTransfer command, Asked asked) {
        underWay();
        if (last instanceof TransferDeclined before && before.reason().equals(command.reason())) {
            return getVersion();
        }
        TransferOffered offer = offer();
        only(offer.to(), asked, RECEIVING_OFFICE_REQUIRED);
        apply(new TransferDeclined(command.caseId(), offer.to(), offer.personId(), command.reason()));
        return getVersion();
    }

    @CommandHandler
    long handle(WithdrawTransfer command, Asked asked) {
        only(underWay(), asked, GIVING_OFFICE_REQUIRED);
        if (!(last instanceof TransferWithdrawn)) {
            apply(new TransferWithdrawn(command.caseId(), offer().to()));
        }
        return getVersion();
    }

    private OfficeId underWay() {
        if (office == null) {
            throw REQUEST_REQUIRED.broken();
        }
        if (closed) {
            throw OPEN_CASE_REQUIRED.broken();
        }
        return office;
    }

    private TransferOffered offer() {
        if (last instanceof TransferOffered offer) {
            return offer;
        }
        throw OFFER_REQUIRED.broken();
    }

    private static String country(OfficeId office, Asked asked, Rules rules) {
        return rules.inForce(office, asked.occurredAt()).id().country();
    }

    private static void only(OfficeId office, Asked asked, Rule otherwise) {
        if (!mine(office, asked)) {
            throw otherwise.broken();
        }
    }

    private static boolean mine(OfficeId office, Asked asked) {
        OfficeId own = asked.act().officeId();
        return own == null || own.equals(office);
    }

    @EventSourcingHandler
    void on(AidRequested event) {
        begun = new Begun(event.number(), event.personId());
        office = event.officeId();
    }

    @EventSourcingHandler
    void on(DetentionReported event) {
        begun = new Begun(event.number(), event.personId());
        office = event.officeId();
    }

    @EventSourcingHandler
    void on(TransferOffered event) {
        last = event;
    }

    @EventSourcingHandler
    void on(TransferAccepted event) {
        last = event;
        office = event.to();
    }

    @EventSourcingHandler
    void on(TransferDeclined event) {
        last = event;
    }

    @EventSourcingHandler
    void on(TransferWithdrawn event) {
        last = event;
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        closed = false;
    }
}
