package org.kepil.command;

import static org.kepil.command.advocate.AdvocateRule.ENTERED_ADVOCATE_REQUIRED;
import static org.kepil.command.advocate.AdvocateRule.GOOD_STANDING_REQUIRED;
import static org.kepil.command.accesspoint.AccessPointRule.OPEN_ACCESS_POINT_REQUIRED;
import static org.kepil.command.fund.FundRule.OPEN_FUND_REQUIRED;
import static org.kepil.command.office.OfficeRule.OPENED_OFFICE_REQUIRED;
import static org.kepil.command.provider.ProviderRule.ENTERED_PROVIDER_REQUIRED;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.List;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.fund.FundEvent;
import org.kepil.kernel.fund.FundClosed;
import org.kepil.command.fund.OpenFund;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.PracticeChanged;
import org.kepil.kernel.advocate.AdvocateExcluded;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.accesspoint.AccessPointEvent;
import org.kepil.kernel.accesspoint.AccessPointClosed;
import org.kepil.kernel.provider.ProviderRemoved;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderEvent;
import org.kepil.kernel.provider.ProviderEntered;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateEvent;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.AdvocateSuspended;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.duplicate.DuplicateFound;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerRegistered;

/** What the log knows of offices, advocates, providers, funds and the like, each read from its own stream. */
public final class Registers {

    private final EventStore events;
    private final Map<OfficeId, OfficeOpened> offices = new ConcurrentHashMap<>();

    public Registers(EventStore events) {
        this.events = events;
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

    /** Whom a case is about. @throws NotFound if there is no such case, or nobody asked in it */
    public PersonId person(CaseId id) {
        return stream(id.value(), CaseEvent.class).flatMap(event -> switch (event) {
            case AidRequested request -> Stream.of(request.personId());
            case DetentionReported notice -> Stream.of(notice.personId());
            default -> Stream.<PersonId>empty();
        }).findFirst().orElseThrow(() -> new NotFound("case"));
    }

    /** As whose duplicate the case ended; empty if it did not, or was taken up again. */
    public Optional<DuplicateFound> original(CaseId id) {
        return stream(id.value(), CaseEvent.class)
                .filter(event -> event instanceof DuplicateFound || event instanceof CaseReopened)
                .reduce((_, last) -> last).filter(DuplicateFound.class::isInstance).map(DuplicateFound.class::cast);
    }

    OfficeOpened opened(OfficeId id) {
        return office(id).orElseThrow(OPENED_OFFICE_REQUIRED::broken);
    }

    /** What last happened to the standing of the entry. */
    AdvocateEvent entered(AdvocateId id) {
        return stream(id.value(), AdvocateEvent.class).filter(event -> !(event instanceof PracticeChanged))
                .reduce((_, last) -> last)
                .orElseThrow(ENTERED_ADVOCATE_REQUIRED::broken);
    }

    /** @param fund null for the state budget */
    void paying(@Nullable Fund fund) {
        if (fund == null) {
            return;
        }
        List<FundEvent> history = stream(OpenFund.idOf(fund).value(), FundEvent.class).toList();
        if (history.isEmpty() || history.getLast() instanceof FundClosed) {
            throw OPEN_FUND_REQUIRED.broken();
        }
    }

    void reachable(AccessPointId id) {
        List<AccessPointEvent> history = stream(id.value(), AccessPointEvent.class).toList();
        if (history.isEmpty() || history.getLast() instanceof AccessPointClosed) {
            throw OPEN_ACCESS_POINT_REQUIRED.broken();
        }
    }

    ProviderEntered atWork(ProviderId id) {
        List<ProviderEvent> history = stream(id.value(), ProviderEvent.class).toList();
        if (history.isEmpty() || history.getLast() instanceof ProviderRemoved) {
            throw ENTERED_PROVIDER_REQUIRED.broken();
        }
        return (ProviderEntered) history.getFirst();
    }

    void inGoodStanding(AdvocateId id) {
        AdvocateEvent standing = entered(id);
        if (standing instanceof AdvocateSuspended || standing instanceof AdvocateExcluded) {
            throw GOOD_STANDING_REQUIRED.broken();
        }
    }

    <E> Stream<E> stream(UUID aggregateId, Class<E> type) {
        return events.readEvents(aggregateId.toString()).asStream().map(message -> (Object) message.getPayload())
                .filter(type::isInstance).map(type::cast);
    }
}
