package org.kepil.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kepil.kernel.outreach.OutreachEvent;
import org.kepil.kernel.fund.FundEvent;
import org.kepil.kernel.agreement.AgreementEvent;
import org.kepil.kernel.accesspoint.AccessPointEvent;
import org.kepil.kernel.referral.ReferralEvent;
import org.kepil.kernel.consultation.ConsultationEvent;
import org.kepil.kernel.account.AccountEvent;
import org.kepil.kernel.appeal.AppealEvent;
import org.kepil.kernel.advocate.AdvocateEvent;
import org.kepil.kernel.assignment.AssignmentEvent;
import org.kepil.kernel.calendar.CalendarEvent;
import org.kepil.kernel.closure.ClosureEvent;
import org.kepil.kernel.complaint.ComplaintEvent;
import org.kepil.kernel.correction.CorrectionEvent;
import org.kepil.kernel.detention.DetentionEvent;
import org.kepil.kernel.document.DocumentEvent;
import org.kepil.kernel.duplicate.DuplicateEvent;
import org.kepil.kernel.eligibility.EligibilityEvent;
import org.kepil.kernel.handling.HandlingEvent;
import org.kepil.kernel.hearing.HearingEvent;
import org.kepil.kernel.imported.ImportedEvent;
import org.kepil.kernel.look.LookEvent;
import org.kepil.kernel.office.OfficeEvent;
import org.kepil.kernel.partner.PartnerEvent;
import org.kepil.kernel.party.PartyEvent;
import org.kepil.kernel.provider.ProviderEvent;
import org.kepil.kernel.request.RequestEvent;
import org.kepil.kernel.rota.RotaEvent;
import org.kepil.kernel.rulebook.RulebookEvent;
import org.kepil.kernel.service.ServiceEvent;
import org.kepil.kernel.submission.SubmissionEvent;
import org.kepil.kernel.timelimit.TimeLimitEvent;
import org.kepil.kernel.transfer.TransferEvent;
import org.kepil.kernel.court.CourtEvent;
import org.kepil.kernel.publication.PublicationEvent;

/** Every event that Kepil knows: the features in the order in which a case meets them, then the registers. */
public final class Catalogue {

    private static final List<Class<? extends Event>> FEATURES = List.of(RequestEvent.class, SubmissionEvent.class,
            DuplicateEvent.class,
            PartyEvent.class,
            HandlingEvent.class, DetentionEvent.class, DocumentEvent.class,
            EligibilityEvent.class, AppealEvent.class, AssignmentEvent.class, HearingEvent.class, CourtEvent.class,
            ServiceEvent.class,
            TransferEvent.class,
            ClosureEvent.class, CorrectionEvent.class, TimeLimitEvent.class, ImportedEvent.class, ComplaintEvent.class,
            OfficeEvent.class,
            AdvocateEvent.class,
            RotaEvent.class, CalendarEvent.class, AccountEvent.class, RulebookEvent.class,
            ConsultationEvent.class,
            ReferralEvent.class,
            AccessPointEvent.class,
            AgreementEvent.class,
            FundEvent.class,
            OutreachEvent.class,
            ProviderEvent.class,
            PartnerEvent.class,
            PublicationEvent.class,
            LookEvent.class);

    private Catalogue() {
    }

    /** All event records, in a stable order. */
    public static Set<Class<? extends Event>> events() {
        Set<Class<? extends Event>> events = new LinkedHashSet<>();
        for (Class<? extends Event> feature : FEATURES) {
            for (Class<?> event : feature.getPermittedSubclasses()) {
                events.add(event.asSubclass(Event.class));
            }
        }
        return events;
    }
}
