package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kepil.kernel.outreach.ParticipantsCorrected;
import org.kepil.kernel.outreach.Participants;
import org.kepil.kernel.outreach.OutreachKind;
import org.kepil.kernel.outreach.OutreachId;
import org.kepil.kernel.outreach.OutreachHeld;
import org.kepil.kernel.agreement.AgreementId;
import org.kepil.kernel.agreement.AgreementEnded;
import org.kepil.kernel.agreement.AgreementSigned;
import org.kepil.kernel.fund.FundId;
import org.kepil.kernel.fund.FundClosed;
import org.kepil.kernel.fund.FundOpened;
import org.kepil.kernel.service.Fund;
import org.kepil.query.outreach.OutreachView;
import org.kepil.query.fund.PaidView;
import org.kepil.query.fund.FundView;
import org.kepil.query.agreement.AgreementView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.accesspoint.AccessPointChanged;
import org.kepil.kernel.accesspoint.AccessPointClosed;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.accesspoint.AccessPointOpened;
import org.kepil.kernel.accesspoint.AccessPointType;
import org.kepil.kernel.accesspoint.Reach;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.consultation.ConsultationGiven;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ConsultationResult;
import org.kepil.kernel.consultation.ConsultationSignedOff;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.consultation.ContactRecorded;
import org.kepil.kernel.consultation.ReferredToQualifiedAid;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeKind;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.office.OfficePlaced;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.provider.ProviderEntered;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderKind;
import org.kepil.kernel.provider.ProviderRemoved;
import org.kepil.kernel.referral.Consent;
import org.kepil.kernel.referral.Direction;
import org.kepil.kernel.referral.PersonArrived;
import org.kepil.kernel.referral.ReferralAccepted;
import org.kepil.kernel.referral.ReferralDeclined;
import org.kepil.kernel.referral.ReferralId;
import org.kepil.kernel.referral.ReferralOffered;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.accesspoint.AccessPointView;
import org.kepil.query.consultation.ConsultationView;
import org.kepil.query.office.OfficeView;
import org.kepil.query.provider.ProviderView;
import org.kepil.query.referral.ReferralView;
import org.kepil.query.partner.PartnerView;
import org.kepil.query.submission.SubmissionView;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.partner.PartnerRegistered;
import org.kepil.kernel.partner.PartnerRevoked;
import org.kepil.kernel.partner.PartnerSecretRotated;
import org.kepil.kernel.submission.SubmissionReceived;
import org.kepil.kernel.handling.CaseTaken;
import org.kepil.kernel.handling.CaseHandedBack;
import org.kepil.kernel.account.AccountId;
import org.kepil.query.court.CourtView;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.court.CounselRequested;
import org.kepil.kernel.court.CounselGround;
import org.kepil.kernel.court.ProceedingsConcluded;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.query.statistics.PublicationView;
import org.kepil.kernel.publication.PeriodFrozen;
import org.kepil.kernel.publication.PublicationId;
import org.kepil.kernel.publication.PublicationWithdrawn;

/** The views of registers and consulting aid, folded from a log that says something of all of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterViewsTest {

    private static final List<View<?, ?>> VIEWS = List.of(new ProviderView(), new ConsultationView(),
            new ReferralView(), new AccessPointView(), new OfficeView(), new AgreementView(),
            new FundView(), new PaidView(), new OutreachView(), new PartnerView(), new SubmissionView(),
            new CourtView(), new PublicationView());
    private static final ViewBench BENCH = new ViewBench(VIEWS);
    private static final OfficeId OSH = new OfficeId(new UUID(0, 1));
    private static final ProviderId CLINIC = new ProviderId(new UUID(0, 2));
    private static final AccessPointId LINE = new AccessPointId(new UUID(0, 3));
    private static final ConsultationId ASKED = new ConsultationId(new UUID(0, 4));
    private static final ReferralId SENT = new ReferralId(new UUID(0, 5));
    private static final PersonId AIDA = new PersonId(new UUID(0, 6));
    private static final Reach REACH = new Reach("114", "always", List.of(), List.of());
    private static final Fund FUND = new Fund("INVENTED_FUND");
    private static final PartnerId COURT = new PartnerId(new UUID(0, 12));
    private static final CaseId BROUGHT = new CaseId(new UUID(0, 13));
    private static final PersonalText TEXT = PersonalText.of("text");

    static List<View<?, ?>> views() {
        return VIEWS;
    }

    private static List<Event> events() {
        return List.of(new OfficeOpened(OSH, "OSH", "Osh", "KG", null, ZoneOffset.UTC),
                new OfficePlaced(OSH, OfficeKind.COORDINATION_CENTRE, null, LocalDate.EPOCH),
                new ProviderEntered(CLINIC, "CLINIC", "Clinic", ProviderKind.LEGAL_CLINIC, OSH, null),
                new AccessPointOpened(LINE, "L", "Line", AccessPointType.HOTLINE, OSH, CLINIC, REACH, LocalDate.EPOCH),
                new AccessPointChanged(LINE, REACH), new AccessPointClosed(LINE, LocalDate.EPOCH),
                new ContactRecorded(ASKED, AIDA, TEXT, null, TEXT, OSH, LINE, CLINIC, RequestChannel.PHONE,
                        new ConsultationTopic("LAND"), null, null, null, 1),
                new ConsultationGiven(ASKED, AIDA, ConsultationResult.ADVISED, TEXT, true),
                new ConsultationSignedOff(ASKED),
                new ReferredToQualifiedAid(ASKED, AIDA, new CaseId(new UUID(0, 7)), new MatterKind("CIVIL"), OSH),
                new ReferralOffered(SENT, Direction.TO_SERVICE, CLINIC, OSH, AIDA, TEXT, null, TEXT, Consent.ORAL,
                        ASKED),
                new ReferralAccepted(SENT), new PersonArrived(SENT),
                new ReferralOffered(new ReferralId(new UUID(0, 8)), Direction.TO_OFFICE, CLINIC, OSH, AIDA, TEXT, null,
                        TEXT, Consent.ORAL, null),
                new ReferralDeclined(new ReferralId(new UUID(0, 8)), AIDA, TEXT),
                new FundOpened(new FundId(new UUID(0, 9)), FUND, "N", "D", LocalDate.EPOCH, null),
                new OutreachHeld(new OutreachId(new UUID(0, 10)), OutreachKind.LECTURE, "T", "P", LocalDate.EPOCH, OSH,
                        null, new Participants(1, 2, 3), FUND),
                new ParticipantsCorrected(new OutreachId(new UUID(0, 10)), new Participants(2, 2, 3)),
                new AgreementSigned(new AgreementId(new UUID(0, 11)), "1", "T", OSH, List.of("A"), CLINIC,
                        LocalDate.EPOCH, null, null),
                new AgreementEnded(new AgreementId(new UUID(0, 11)), LocalDate.EPOCH, "over"),
                new PeriodFrozen(new PublicationId(new UUID(0, 15)), "KG", "2026-Q1", 1, 7, "ab", 5),
                new PublicationWithdrawn(new PublicationId(new UUID(0, 15)), "wrong"),
                new PartnerRegistered(COURT, "court", "Court", PartnerKind.COURT, List.of(OSH)),
                new PartnerSecretRotated(COURT), new PartnerRevoked(COURT, "over"),
                new SubmissionReceived(BROUGHT, COURT, PartnerKind.COURT, "OSH-2026-00001", "1", 1),
                new CounselRequested(BROUGHT, COURT, new PersonId(new UUID(0, 1)), "Court", PersonalText.of("C-1"),
                        null,
                        new CounselGround("MINOR"), null),
                new ProceedingsConcluded(BROUGHT, new CaseStage("COURT"), new ProceedingsOutcome("SETTLED")),
                new CaseTaken(BROUGHT, new AccountId(new UUID(0, 14))),
                new CaseHandedBack(BROUGHT, new AccountId(new UUID(0, 14))),
                new FundClosed(new FundId(new UUID(0, 9)), LocalDate.EPOCH), new ProviderRemoved(CLINIC, "over"));
    }

    private static List<Recorded<? extends Event>> log() {
        List<Recorded<? extends Event>> log = new ArrayList<>();
        Map<Object, Integer> sequences = new HashMap<>();
        for (Event event : events()) {
            Object stream = VIEWS.stream().flatMap(view -> view.keys(recorded(log.size(), 0, event)).stream())
                    .findFirst().orElseThrow();
            log.add(recorded(log.size(), sequences.merge(stream, 1, Integer::sum) - 1, event));
        }
        return log;
    }

    private static Recorded<Event> recorded(int position, int sequence, Event event) {
        return new Recorded<>(position, new UUID(7, position), new UUID(8, 8), sequence,
                Instant.parse("2026-05-04T08:00:00Z").plusSeconds(position), Act.ofSystem(Channel.SYSTEM, "test"),
                event);
    }

    @ParameterizedTest
    @MethodSource("views")
    void what_is_folded_live_is_what_a_new_fold_makes(View<?, ?> view) throws Exception {
        BENCH.empty(VIEWS);
        BENCH.fold(view, log().subList(0, 5));
        BENCH.fold(view, log().subList(5, log().size()));
        Verification verification = BENCH.verify(view, log());
        assertThat(verification.differences()).isEmpty();
        assertThat(verification.parked()).isEmpty();
        assertThat(verification.rows()).isPositive();
    }
}
