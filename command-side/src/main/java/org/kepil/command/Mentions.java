package org.kepil.command;

import static org.kepil.command.partner.PartnerRule.PARTNER_IN_FORCE_REQUIRED;
import static org.kepil.command.submission.SubmissionRule.KIND_OF_PARTNER_REQUIRED;
import static org.kepil.command.submission.SubmissionRule.OFFICE_OF_PARTNER_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.KNOWN_CASE_REQUIRED;
import static org.kepil.command.office.OfficeRule.NO_CIRCLE_REQUIRED;

import java.util.List;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.kepil.command.outreach.RecordOutreach;
import org.kepil.command.agreement.SignAgreement;
import org.kepil.kernel.office.OrganisationTree;
import org.kepil.kernel.office.OfficePlaced;
import org.kepil.command.office.PlaceOffice;
import org.kepil.command.accesspoint.OpenAccessPoint;
import org.kepil.command.referral.OfferReferral;
import org.kepil.command.consultation.RecordContact;
import org.kepil.command.provider.EnterProvider;
import org.kepil.command.account.OpenAccount;
import org.kepil.command.advocate.EnterAdvocate;
import org.kepil.command.assignment.AcceptAssignment;
import org.kepil.command.assignment.OfferAssignment;
import org.kepil.command.assignment.ReplaceAdvocate;
import org.kepil.command.calendar.IssueFeedAddress;
import org.kepil.command.complaint.ReceiveComplaint;
import org.kepil.command.detention.RecordDetention;
import org.kepil.command.rota.AgreeShare;
import org.kepil.command.rota.EnterLeave;
import org.kepil.command.rota.EnterShift;
import org.kepil.command.service.PayFee;
import org.kepil.command.service.RecordService;
import org.kepil.command.request.RequestAid;
import org.kepil.command.transfer.OfferTransfer;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.command.submission.Submitted;
import org.kepil.command.partner.RegisterPartner;
import org.kepil.command.court.TellOutcome;
import org.kepil.kernel.partner.PartnerEvent;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.partner.PartnerRevoked;
import org.kepil.kernel.partner.PartnerRegistered;

/**
 * Checks what a command says about offices and advocates before its aggregate decides, because an aggregate knows its
 * own events only. The registers' streams are read without a lock and in another statement than the append: an advocate
 * who is suspended in that very instant may still get the offer, and the case shows it. Locking the register entry
 * instead would make every request of an office wait for every other.
 */
final class Mentions {

    private final Registers registers;

    Mentions(Registers registers) {
        this.registers = registers;
    }

    /** @throws org.axonframework.commandhandling.CommandExecutionException if the command names whom it may not name */
    void check(Object command) {
        switch (command) {
            case Submitted told -> admitted(told);
            case TellOutcome told -> requireKind(inForce(told.court()), EnumSet.of(PartnerKind.COURT));
            case RegisterPartner partner -> partner.offices().forEach(registers::opened);
            case RequestAid request -> registers.opened(request.officeId());
            case RecordDetention notice -> registers.opened(notice.officeId());
            case OfferTransfer transfer -> registers.opened(transfer.to());
            case ReceiveComplaint complaint -> named(complaint);
            case EnterAdvocate entry -> registers.opened(entry.officeId());
            case RecordContact contact -> {
                registers.opened(contact.officeId());
                if (contact.accessPointId() != null) {
                    registers.reachable(contact.accessPointId());
                }
                registers.paying(contact.fund());
            }
            case IssueFeedAddress feed -> {
                if (feed.advocateId() != null) {
                    registers.inGoodStanding(feed.advocateId());
                }
                if (feed.officeId() != null) {
                    registers.opened(feed.officeId());
                }
            }
            case OpenAccessPoint point -> {
                registers.opened(point.officeId());
                if (point.providerId() != null) {
                    registers.atWork(point.providerId());
                }
            }
            case PlaceOffice place -> placeable(place);
            case SignAgreement agreement -> {
                registers.opened(agreement.officeId());
                if (agreement.providerId() != null) {
                    registers.atWork(agreement.providerId());
                }
            }
            case RecordOutreach event -> {
                registers.opened(event.officeId());
                registers.paying(event.fund());
            }
            case RecordService service -> registers.paying(service.fund());
            case PayFee payment -> registers.paying(payment.fund());
            case OfferReferral offer -> {
                registers.opened(offer.officeId());
                registers.atWork(offer.providerId());
            }
            case EnterProvider entry -> registers.opened(entry.officeId());
            case OpenAccount account -> {
                if (account.officeId() != null) {
                    registers.opened(account.officeId());
                }
                if (account.advocateId() != null) {
                    registers.entered(account.advocateId());
                }
                if (account.providerId() != null) {
                    registers.atWork(account.providerId());
                }
            }
            case EnterShift shift -> onRota(shift.officeId(), shift.advocateId());
            case AgreeShare share -> onRota(share.officeId(), share.advocateId());
            case EnterLeave leave -> onRota(leave.officeId(), leave.advocateId());
            case OfferAssignment offer -> registers.inGoodStanding(offer.advocateId());
            case AcceptAssignment answer -> registers.inGoodStanding(answer.advocateId());
            case ReplaceAdvocate order -> registers.inGoodStanding(order.to());
            default -> {
                // says nothing about the registers
            }
        }
    }

    private void admitted(Submitted told) {
        registers.opened(told.officeId());
        PartnerRegistered partner = inForce(told.submission().partnerId());
        if (!partner.offices().contains(told.officeId())) {
            throw OFFICE_OF_PARTNER_REQUIRED.broken();
        }
        requireKind(partner, told.kinds());
    }

    private PartnerRegistered inForce(PartnerId partner) {
        List<PartnerEvent> history = registers.stream(partner.value(), PartnerEvent.class).toList();
        if (history.isEmpty() || history.getLast() instanceof PartnerRevoked) {
            throw PARTNER_IN_FORCE_REQUIRED.broken();
        }
        return (PartnerRegistered) history.getFirst();
    }

    private static void requireKind(PartnerRegistered partner, Set<PartnerKind> kinds) {
        if (!kinds.contains(partner.kind())) {
            throw KIND_OF_PARTNER_REQUIRED.broken();
        }
    }

    private void named(ReceiveComplaint complaint) {
        registers.opened(complaint.officeId());
        if (complaint.aboutOffice() != null) {
            registers.opened(complaint.aboutOffice());
        }
        if (complaint.advocateId() != null) {
            registers.entered(complaint.advocateId());
        }
        if (complaint.caseId() != null
                && registers.stream(complaint.caseId().value(), CaseEvent.class).findAny().isEmpty()) {
            throw KNOWN_CASE_REQUIRED.broken();
        }
    }

    /** Reads the places of every office that ever stood above. */
    private void placeable(PlaceOffice command) {
        registers.opened(command.officeId());
        List<OfficePlaced> places = new ArrayList<>(
                registers.stream(command.officeId().value(), OfficePlaced.class).toList());
        Set<OfficeId> seen = new HashSet<>();
        Deque<OfficeId> above = new ArrayDeque<>();
        if (command.parent() != null) {
            registers.opened(command.parent());
            above.add(command.parent());
        }
        while (!above.isEmpty()) {
            OfficeId next = above.remove();
            if (seen.add(next)) {
                List<OfficePlaced> known = registers.stream(next.value(), OfficePlaced.class).toList();
                known.stream().map(OfficePlaced::parent).filter(Objects::nonNull).forEach(above::add);
                places.addAll(known);
            }
        }
        if (new OrganisationTree(places).circlesWith(command.placed())) {
            throw NO_CIRCLE_REQUIRED.broken();
        }
    }

    private void onRota(OfficeId office, AdvocateId advocate) {
        registers.opened(office);
        registers.inGoodStanding(advocate);
    }
}
