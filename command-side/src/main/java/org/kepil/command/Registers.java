package org.kepil.command;

import static org.kepil.command.partner.PartnerRule.PARTNER_IN_FORCE_REQUIRED;
import static org.kepil.command.submission.SubmissionRule.KIND_OF_PARTNER_REQUIRED;
import static org.kepil.command.submission.SubmissionRule.OFFICE_OF_PARTNER_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.ENTERED_ADVOCATE_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.GOOD_STANDING_REQUIRED;
import static org.kepil.command.complaint.ComplaintRule.KNOWN_CASE_REQUIRED;
import static org.kepil.command.accesspoint.AccessPointRule.OPEN_ACCESS_POINT_REQUIRED;
import static org.kepil.command.duplicate.DuplicateRule.ORIGINAL_THAT_GOES_ON_REQUIRED;
import static org.kepil.command.fund.FundRule.OPEN_FUND_REQUIRED;
import static org.kepil.command.office.OfficeRule.NO_CIRCLE_REQUIRED;
import static org.kepil.command.office.OfficeRule.OPENED_OFFICE_REQUIRED;
import static org.kepil.command.provider.ProviderRule.ENTERED_PROVIDER_REQUIRED;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.List;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.fund.FundEvent;
import org.kepil.kernel.fund.FundClosed;
import org.kepil.command.outreach.RecordOutreach;
import org.kepil.command.fund.OpenFund;
import org.kepil.command.agreement.SignAgreement;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.PracticeChanged;
import org.kepil.kernel.advocate.AdvocateExcluded;
import org.kepil.kernel.office.OrganisationTree;
import org.kepil.kernel.office.OfficePlaced;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.accesspoint.AccessPointEvent;
import org.kepil.kernel.accesspoint.AccessPointClosed;
import org.kepil.command.office.PlaceOffice;
import org.kepil.command.accesspoint.OpenAccessPoint;
import org.kepil.command.referral.OfferReferral;
import org.kepil.command.consultation.RecordContact;
import org.kepil.kernel.provider.ProviderRemoved;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderEvent;
import org.kepil.kernel.provider.ProviderEntered;
import org.kepil.command.provider.EnterProvider;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.command.account.OpenAccount;
import org.kepil.command.advocate.EnterAdvocate;
import org.kepil.command.assignment.AcceptAssignment;
import org.kepil.command.assignment.OfferAssignment;
import org.kepil.command.assignment.ReplaceAdvocate;
import org.kepil.command.complaint.ReceiveComplaint;
import org.kepil.command.duplicate.CloseAsDuplicate;
import org.kepil.command.detention.RecordDetention;
import org.kepil.command.rota.AgreeShare;
import org.kepil.command.rota.EnterLeave;
import org.kepil.command.rota.EnterShift;
import org.kepil.command.request.RequestAid;
import org.kepil.command.transfer.OfferTransfer;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateEvent;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.AdvocateSuspended;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.closure.ClosureEvent;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.command.submission.Submitted;
import org.kepil.command.partner.RegisterPartner;
import org.kepil.kernel.partner.PartnerEvent;
import org.kepil.kernel.partner.PartnerRevoked;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerRegistered;

/**
 * Checks what a command says about offices and advocates before its aggregate decides, because an aggregate knows its
 * own events only. The registers' streams are read without a lock and in another statement than the append: an advocate
 * who is suspended in that very instant may still get the offer, and the case shows it. Locking the register entry
 * instead would make every request of an office wait for every other.
 */
public final class Registers {

    private final EventStore events;
    private final Map<OfficeId, OfficeOpened> offices = new ConcurrentHashMap<>();

    public Registers(EventStore events) {
        this.events = events;
    }

    /** @throws org.axonframework.commandhandling.CommandExecutionException if the command names whom it may not name */
    void check(Object command) {
        switch (command) {
            case Submitted told -> admitted(told);
            case RegisterPartner partner -> partner.offices().forEach(this::opened);
            case RequestAid request -> opened(request.officeId());
            case RecordDetention notice -> opened(notice.officeId());
            case OfferTransfer transfer -> opened(transfer.to());
            case CloseAsDuplicate duplicate -> goingOn(duplicate.original());
            case ReceiveComplaint complaint -> named(complaint);
            case EnterAdvocate entry -> opened(entry.officeId());
            case RecordContact contact -> {
                opened(contact.officeId());
                if (contact.accessPointId() != null) {
                    reachable(contact.accessPointId());
                }
                paying(contact.fund());
            }
            case OpenAccessPoint point -> {
                opened(point.officeId());
                if (point.providerId() != null) {
                    atWork(point.providerId());
                }
            }
            case PlaceOffice place -> placeable(place);
            case SignAgreement agreement -> {
                opened(agreement.officeId());
                if (agreement.providerId() != null) {
                    atWork(agreement.providerId());
                }
            }
            case RecordOutreach event -> {
                opened(event.officeId());
                paying(event.fund());
            }
            case OfferReferral offer -> {
                opened(offer.officeId());
                atWork(offer.providerId());
            }
            case EnterProvider entry -> opened(entry.officeId());
            case OpenAccount account -> {
                if (account.officeId() != null) {
                    opened(account.officeId());
                }
                if (account.advocateId() != null) {
                    entered(account.advocateId());
                }
                if (account.providerId() != null) {
                    atWork(account.providerId());
                }
            }
            case EnterShift shift -> onRota(shift.officeId(), shift.advocateId());
            case AgreeShare share -> onRota(share.officeId(), share.advocateId());
            case EnterLeave leave -> onRota(leave.officeId(), leave.advocateId());
            case OfferAssignment offer -> inGoodStanding(offer.advocateId());
            case AcceptAssignment answer -> inGoodStanding(answer.advocateId());
            case ReplaceAdvocate order -> inGoodStanding(order.to());
            default -> {
                // says nothing about the registers
            }
        }
    }

    /** The office as it was opened, if there is one. Its code and zone never change, so they are remembered. */
    public Optional<OfficeOpened> office(OfficeId id) {
        OfficeOpened known = offices.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<OfficeOpened> opened = stream(id.value(), OfficeOpened.class).findFirst();
        opened.ifPresent(office -> offices.put(id, office));
        return opened;
    }

    /** The partner as it was registered, if there is one. */
    public Optional<PartnerRegistered> partner(PartnerId id) {
        return stream(id.value(), PartnerRegistered.class).findFirst();
    }

    private void admitted(Submitted told) {
        opened(told.officeId());
        List<PartnerEvent> history = stream(told.submission().partnerId().value(), PartnerEvent.class).toList();
        if (history.isEmpty() || history.getLast() instanceof PartnerRevoked) {
            throw PARTNER_IN_FORCE_REQUIRED.broken();
        }
        PartnerRegistered partner = (PartnerRegistered) history.getFirst();
        if (!partner.offices().contains(told.officeId())) {
            throw OFFICE_OF_PARTNER_REQUIRED.broken();
        }
        if (!told.kinds().contains(partner.kind())) {
            throw KIND_OF_PARTNER_REQUIRED.broken();
        }
    }

    private void named(ReceiveComplaint complaint) {
        opened(complaint.officeId());
        if (complaint.aboutOffice() != null) {
            opened(complaint.aboutOffice());
        }
        if (complaint.advocateId() != null) {
            entered(complaint.advocateId());
        }
        if (complaint.caseId() != null && stream(complaint.caseId().value(), CaseEvent.class).findAny().isEmpty()) {
            throw KNOWN_CASE_REQUIRED.broken();
        }
    }

    private void goingOn(CaseId original) {
        boolean open = stream(original.value(), ClosureEvent.class)
                .reduce(true,
                        (before, event) -> event instanceof CaseReopened || before && !(event instanceof CaseClosed),
                        (_, last) -> last);
        if (!open) {
            throw ORIGINAL_THAT_GOES_ON_REQUIRED.broken();
        }
    }

    /** Whom a case is about. @throws NotFound if there is no such case, or nobody asked in it */
    public PersonId person(CaseId id) {
        return stream(id.value(), CaseEvent.class).flatMap(event -> switch (event) {
            case AidRequested request -> Stream.of(request.personId());
            case DetentionReported notice -> Stream.of(notice.personId());
            default -> Stream.<PersonId>empty();
        }).findFirst().orElseThrow(() -> new NotFound("case"));
    }

    private OfficeOpened opened(OfficeId id) {
        return office(id).orElseThrow(OPENED_OFFICE_REQUIRED::broken);
    }

    /** What last happened to the standing of the entry. */
    private AdvocateEvent entered(AdvocateId id) {
        return stream(id.value(), AdvocateEvent.class).filter(event -> !(event instanceof PracticeChanged))
                .reduce((_, last) -> last)
                .orElseThrow(ENTERED_ADVOCATE_REQUIRED::broken);
    }

    /** @param fund null for the state budget */
    private void paying(@Nullable Fund fund) {
        if (fund == null) {
            return;
        }
        List<FundEvent> history = stream(OpenFund.idOf(fund).value(), FundEvent.class).toList();
        if (history.isEmpty() || history.getLast() instanceof FundClosed) {
            throw OPEN_FUND_REQUIRED.broken();
        }
    }

    private void reachable(AccessPointId id) {
        List<AccessPointEvent> history = stream(id.value(), AccessPointEvent.class).toList();
        if (history.isEmpty() || history.getLast() instanceof AccessPointClosed) {
            throw OPEN_ACCESS_POINT_REQUIRED.broken();
        }
    }

    /** Reads the places of every office that ever stood above. */
    private void placeable(PlaceOffice command) {
        opened(command.officeId());
        List<OfficePlaced> places = new ArrayList<>(stream(command.officeId().value(), OfficePlaced.class).toList());
        Set<OfficeId> seen = new HashSet<>();
        Deque<OfficeId> above = new ArrayDeque<>();
        if (command.parent() != null) {
            opened(command.parent());
            above.add(command.parent());
        }
        while (!above.isEmpty()) {
            OfficeId next = above.remove();
            if (seen.add(next)) {
                List<OfficePlaced> known = stream(next.value(), OfficePlaced.class).toList();
                known.stream().map(OfficePlaced::parent).filter(Objects::nonNull).forEach(above::add);
                places.addAll(known);
            }
        }
        if (new OrganisationTree(places).circlesWith(command.placed())) {
            throw NO_CIRCLE_REQUIRED.broken();
        }
    }

    private ProviderEntered atWork(ProviderId id) {
        List<ProviderEvent> history = stream(id.value(), ProviderEvent.class).toList();
        if (history.isEmpty() || history.getLast() instanceof ProviderRemoved) {
            throw ENTERED_PROVIDER_REQUIRED.broken();
        }
        return (ProviderEntered) history.getFirst();
    }

    private void onRota(OfficeId office, AdvocateId advocate) {
        opened(office);
        inGoodStanding(advocate);
    }

    private void inGoodStanding(AdvocateId id) {
        AdvocateEvent standing = entered(id);
        if (standing instanceof AdvocateSuspended || standing instanceof AdvocateExcluded) {
            throw GOOD_STANDING_REQUIRED.broken();
        }
    }

    private <E> Stream<E> stream(UUID aggregateId, Class<E> type) {
        return events.readEvents(aggregateId.toString()).asStream().map(message -> (Object) message.getPayload())
                .filter(type::isInstance).map(type::cast);
    }
}
