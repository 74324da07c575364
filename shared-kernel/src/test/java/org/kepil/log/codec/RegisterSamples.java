package org.kepil.log.codec;

import static org.kepil.log.codec.Samples.KYRGYZ;
import static org.kepil.log.codec.Samples.LONG;
import static org.kepil.log.codec.Samples.ONES;
import static org.kepil.log.codec.Samples.SOME;
import static org.kepil.log.codec.Samples.ZERO;
import static org.kepil.log.codec.Samples.both;
import static org.kepil.log.codec.Samples.text;
import static org.kepil.log.codec.Samples.three;

import java.util.List;
import java.util.stream.Stream;
import java.time.LocalDate;
import org.kepil.kernel.outreach.ParticipantsCorrected;
import org.kepil.kernel.outreach.Participants;
import org.kepil.kernel.outreach.OutreachKind;
import org.kepil.kernel.outreach.OutreachId;
import org.kepil.kernel.outreach.OutreachHeld;
import org.kepil.kernel.fund.FundOpened;
import org.kepil.kernel.fund.FundId;
import org.kepil.kernel.fund.FundClosed;
import org.kepil.kernel.agreement.AgreementSigned;
import org.kepil.kernel.agreement.AgreementId;
import org.kepil.kernel.agreement.AgreementEnded;
import org.kepil.kernel.advocate.PracticeChanged;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.advocate.Language;
import org.kepil.kernel.advocate.ExclusionGround;
import org.kepil.kernel.advocate.AdvocateReentered;
import org.kepil.kernel.advocate.AdvocateExcluded;
import org.kepil.kernel.advocate.Admission;
import org.kepil.kernel.office.OfficePlaced;
import org.kepil.kernel.office.OfficeKind;
import org.kepil.kernel.advocate.District;
import org.kepil.kernel.accesspoint.Reach;
import org.kepil.kernel.accesspoint.AccessPointType;
import org.kepil.kernel.accesspoint.AccessPointOpened;
import org.kepil.kernel.accesspoint.AccessPointClosed;
import org.kepil.kernel.accesspoint.AccessPointChanged;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.service.Fund;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.referral.ReferralOffered;
import org.kepil.kernel.referral.ReferralId;
import org.kepil.kernel.referral.ReferralDeclined;
import org.kepil.kernel.referral.ReferralAccepted;
import org.kepil.kernel.referral.PersonArrived;
import org.kepil.kernel.referral.Direction;
import org.kepil.kernel.referral.Consent;
import org.kepil.kernel.consultation.ReferredToQualifiedAid;
import org.kepil.kernel.consultation.ContactRecorded;
import org.kepil.kernel.consultation.ConsultationTopic;
import org.kepil.kernel.consultation.ConsultationSignedOff;
import org.kepil.kernel.consultation.ConsultationResult;
import org.kepil.kernel.consultation.ConsultationId;
import org.kepil.kernel.consultation.ConsultationGiven;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.look.LookId;
import org.kepil.kernel.look.Looked;
import org.kepil.kernel.look.LooksCounted;
import org.kepil.kernel.look.Sight;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderEntered;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderKind;
import org.kepil.kernel.provider.ProviderRemoved;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.partner.PartnerRegistered;
import org.kepil.kernel.partner.PartnerRevoked;
import org.kepil.kernel.partner.PartnerSecretRotated;
import org.kepil.kernel.submission.SubmissionReceived;
import java.time.Instant;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.court.CounselRequested;
import org.kepil.kernel.court.CounselGround;
import org.kepil.kernel.court.ProceedingsConcluded;
import org.kepil.kernel.court.ProceedingsOutcome;
import org.kepil.kernel.publication.PeriodFrozen;
import org.kepil.kernel.publication.PublicationId;
import org.kepil.kernel.publication.PublicationWithdrawn;

/** Three examples of every type of the registers and of consulting aid. */
final class RegisterSamples {

    private RegisterSamples() {
    }

    static List<Sample> all() {
        return Stream.of(providers(), firstAccounts(), consultations(), referrals(), accessPoints(), places(),
                exclusions(), agreements(), funds(), outreach(), partners(), submissions(), courts(), publications(),
                looks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> providers() {
        return both(
                three(new ProviderEntered(new ProviderId(ZERO), "AB", "A", ProviderKind.NGO, new OfficeId(ZERO), null),
                        new ProviderEntered(new ProviderId(SOME), "CLINIC", "Law clinic of an invented university",
                                ProviderKind.LEGAL_CLINIC, new OfficeId(SOME), "+996 555 010203"),
                        new ProviderEntered(new ProviderId(ONES), "", KYRGYZ, ProviderKind.LOCAL_GOVERNMENT,
                                new OfficeId(ONES), "")),
                three(new ProviderRemoved(new ProviderId(ZERO), "R"), new ProviderRemoved(new ProviderId(SOME), LONG),
                        new ProviderRemoved(new ProviderId(ONES), KYRGYZ)));
    }

    private static List<Sample> firstAccounts() {
        return three(1, new AccountOpened(new AccountId(ZERO), "a", "A", Role.MANAGER, null, null, null),
                new AccountOpened(new AccountId(SOME), "ada.bekova", "Ada Bekova", Role.ADVOCATE, new OfficeId(SOME),
                        new AdvocateId(SOME), null),
                new AccountOpened(new AccountId(ONES), "", KYRGYZ, Role.SYSTEM, new OfficeId(ONES), null, null));
    }

    private static List<Sample> consultations() {
        return both(
                three(new ContactRecorded(new ConsultationId(ZERO), new PersonId(ZERO), null, null, text("S"),
                        new OfficeId(ZERO), null, null, RequestChannel.DESK, new ConsultationTopic("FAMILY"), null,
                        null, null, 1),
                        new ContactRecorded(new ConsultationId(SOME), new PersonId(SOME), text("Aida Toktosunova"),
                                text("+996 555 010203"), text(LONG), new OfficeId(SOME), new AccessPointId(SOME),
                                new ProviderId(SOME), RequestChannel.PHONE, new ConsultationTopic("LAND"), Sex.FEMALE,
                                AgeGroup.values()[0], new Fund("INVENTED_FUND_7"), 12),
                        new ContactRecorded(new ConsultationId(ONES), new PersonId(ONES), text(KYRGYZ), text(""),
                                text(""), new OfficeId(ONES), null, null, RequestChannel.PARTNER,
                                new ConsultationTopic("X_9"), null, null, null, Integer.MAX_VALUE)),
                both(three(new ConsultationGiven(new ConsultationId(ZERO), new PersonId(ZERO),
                        ConsultationResult.INFORMED, null, false),
                        new ConsultationGiven(new ConsultationId(SOME), new PersonId(SOME),
                                ConsultationResult.DOCUMENT_DRAFTED, text(LONG), true),
                        new ConsultationGiven(new ConsultationId(ONES), new PersonId(ONES),
                                ConsultationResult.NOT_COMPETENT, text(KYRGYZ), false)),
                        both(three(new ConsultationSignedOff(new ConsultationId(ZERO)),
                                new ConsultationSignedOff(new ConsultationId(SOME)),
                                new ConsultationSignedOff(new ConsultationId(ONES))),
                                three(new ReferredToQualifiedAid(new ConsultationId(ZERO), new PersonId(ZERO),
                                        new CaseId(ZERO), new MatterKind("CIVIL"), new OfficeId(ZERO)),
                                        new ReferredToQualifiedAid(new ConsultationId(SOME), new PersonId(SOME),
                                                new CaseId(SOME), new MatterKind("CRIMINAL"), new OfficeId(SOME)),
                                        new ReferredToQualifiedAid(new ConsultationId(ONES), new PersonId(ONES),
                                                new CaseId(ONES), new MatterKind("X_9"), new OfficeId(ONES))))));
    }

    private static List<Sample> referrals() {
        return both(
                three(new ReferralOffered(new ReferralId(ZERO), Direction.TO_OFFICE, new ProviderId(ZERO),
                        new OfficeId(ZERO), new PersonId(ZERO), text("A"), null, text("N"), Consent.ORAL, null),
                        new ReferralOffered(new ReferralId(SOME), Direction.TO_SERVICE, new ProviderId(SOME),
                                new OfficeId(SOME), new PersonId(SOME), text("Aida Toktosunova"),
                                text("+996 555 010203"), text(LONG), Consent.WRITTEN, new ConsultationId(SOME)),
                        new ReferralOffered(new ReferralId(ONES), Direction.TO_OFFICE, new ProviderId(ONES),
                                new OfficeId(ONES), new PersonId(ONES), text(KYRGYZ), text(""), text(KYRGYZ),
                                Consent.ORAL, null)),
                both(three(new ReferralAccepted(new ReferralId(ZERO)), new ReferralAccepted(new ReferralId(SOME)),
                        new ReferralAccepted(new ReferralId(ONES))),
                        both(three(new ReferralDeclined(new ReferralId(ZERO), new PersonId(ZERO), text("R")),
                                new ReferralDeclined(new ReferralId(SOME), new PersonId(SOME), text(LONG)),
                                new ReferralDeclined(new ReferralId(ONES), new PersonId(ONES), text(KYRGYZ))),
                                three(new PersonArrived(new ReferralId(ZERO)), new PersonArrived(new ReferralId(SOME)),
                                        new PersonArrived(new ReferralId(ONES))))));
    }

    private static List<Sample> accessPoints() {
        Reach least = new Reach("A", "H", List.of(), List.of());
        Reach most = new Reach("Ala-Too square 1", "Mon-Fri 09:00-18:00", List.of(new District("ALAMUDUN")),
                List.of(RequestChannel.DESK, RequestChannel.PHONE));
        Reach odd = new Reach("", KYRGYZ, List.of(new District("X_9")), List.of());
        return both(
                three(new AccessPointOpened(new AccessPointId(ZERO), "AB", "A", AccessPointType.HOTLINE,
                        new OfficeId(ZERO), null, least, LocalDate.EPOCH),
                        new AccessPointOpened(new AccessPointId(SOME), "BISHKEK1", "Centre of the capital",
                                AccessPointType.FREE_LEGAL_AID_CENTRE, new OfficeId(SOME), new ProviderId(SOME), most,
                                LocalDate.parse("2026-11-22")),
                        new AccessPointOpened(new AccessPointId(ONES), "", KYRGYZ, AccessPointType.MOBILE_VISIT,
                                new OfficeId(ONES), null, odd, LocalDate.parse("9999-12-31"))),
                both(three(new AccessPointChanged(new AccessPointId(ZERO), least),
                        new AccessPointChanged(new AccessPointId(SOME), most),
                        new AccessPointChanged(new AccessPointId(ONES), odd)),
                        three(new AccessPointClosed(new AccessPointId(ZERO), LocalDate.EPOCH),
                                new AccessPointClosed(new AccessPointId(SOME), LocalDate.parse("2026-11-22")),
                                new AccessPointClosed(new AccessPointId(ONES), LocalDate.parse("9999-12-31")))));
    }

    private static List<Sample> places() {
        return three(
                new OfficePlaced(new OfficeId(ZERO), OfficeKind.COORDINATION_CENTRE, null, LocalDate.EPOCH),
                new OfficePlaced(new OfficeId(SOME), OfficeKind.BUREAU, new OfficeId(ZERO),
                        LocalDate.parse("2026-11-22")),
                new OfficePlaced(new OfficeId(ONES), OfficeKind.LOCAL_CENTRE, new OfficeId(ONES),
                        LocalDate.parse("9999-12-31")));
    }

    private static List<Sample> exclusions() {
        return both(
                three(new AdvocateExcluded(new AdvocateId(ZERO), "1", new ExclusionGround("DEATH"), LocalDate.EPOCH),
                        new AdvocateExcluded(new AdvocateId(SOME), "2026/11-0060",
                                new ExclusionGround("CONTRACT_ENDED"), LocalDate.parse("2026-11-22")),
                        new AdvocateExcluded(new AdvocateId(ONES), KYRGYZ, new ExclusionGround("X_9"),
                                LocalDate.parse("9999-12-31"))),
                both(three(new AdvocateReentered(new AdvocateId(ZERO), new Admission("1", null, null)),
                        new AdvocateReentered(new AdvocateId(SOME),
                                new Admission("2026/11-0061", "C-9", "Passed, 91 of 100")),
                        new AdvocateReentered(new AdvocateId(ONES), new Admission("", "", KYRGYZ))),
                        three(new PracticeChanged(new AdvocateId(ZERO), Practice.UNSTATED),
                                new PracticeChanged(new AdvocateId(SOME),
                                        new Practice(List.of(new MatterKind("CIVIL")),
                                                List.of(new District("ALAMUDUN")), List.of(new Language("KY")))),
                                new PracticeChanged(new AdvocateId(ONES), new Practice(List.of(),
                                        List.of(new District("X_9")), List.of())))));
    }

    private static List<Sample> agreements() {
        LocalDate day = LocalDate.parse("2026-11-22");
        LocalDate last = LocalDate.parse("9999-12-31");
        return both(
                three(new AgreementSigned(new AgreementId(ZERO), "1", "T", new OfficeId(ZERO), List.of("A"), null,
                        LocalDate.EPOCH, null, null),
                        new AgreementSigned(new AgreementId(SOME), "M-7", "Memorandum of cooperation",
                                new OfficeId(SOME), List.of("Bar of the north", "Bar of the south"),
                                new ProviderId(SOME), LocalDate.EPOCH, day, "+996 555 010203"),
                        new AgreementSigned(new AgreementId(ONES), "", KYRGYZ, new OfficeId(ONES), List.of(KYRGYZ, ""),
                                null, day, last, "")),
                three(new AgreementEnded(new AgreementId(ZERO), LocalDate.EPOCH, "R"),
                        new AgreementEnded(new AgreementId(SOME), day, LONG),
                        new AgreementEnded(new AgreementId(ONES), last, KYRGYZ)));
    }

    private static List<Sample> funds() {
        LocalDate day = LocalDate.parse("2026-11-22");
        return both(
                three(new FundOpened(new FundId(ZERO), new Fund("F1"), "N", "D", LocalDate.EPOCH, null),
                        new FundOpened(new FundId(SOME), new Fund("INVENTED_FUND_7"), "Access to justice",
                                "An invented donor", LocalDate.EPOCH, day),
                        new FundOpened(new FundId(ONES), new Fund("X_9"), "", KYRGYZ, day, null)),
                three(new FundClosed(new FundId(ZERO), LocalDate.EPOCH), new FundClosed(new FundId(SOME), day),
                        new FundClosed(new FundId(ONES), LocalDate.parse("9999-12-31"))));
    }

    private static List<Sample> outreach() {
        return both(
                three(new OutreachHeld(new OutreachId(ZERO), OutreachKind.MEDIA, "T", "P", LocalDate.EPOCH,
                        new OfficeId(ZERO), null, new Participants(0, 0, 0), null),
                        new OutreachHeld(new OutreachId(SOME), OutreachKind.LECTURE, "Rights at work", "Ak-Talaa",
                                LocalDate.parse("2026-11-22"), new OfficeId(SOME), new ProviderId(SOME),
                                new Participants(20, 12, 3), new Fund("INVENTED_FUND_7")),
                        new OutreachHeld(new OutreachId(ONES), OutreachKind.ADVOCATE_TRAINING, KYRGYZ, "",
                                LocalDate.parse("9999-12-31"), new OfficeId(ONES), null,
                                new Participants(Integer.MAX_VALUE, 0, 1), null)),
                three(new ParticipantsCorrected(new OutreachId(ZERO), new Participants(0, 0, 0)),
                        new ParticipantsCorrected(new OutreachId(SOME), new Participants(1, 2, 3)),
                        new ParticipantsCorrected(new OutreachId(ONES), new Participants(0, Integer.MAX_VALUE, 0))));
    }

    private static List<Sample> partners() {
        return both(
                three(new PartnerRegistered(new PartnerId(ZERO), "ab", "A", PartnerKind.COURT,
                        List.of(new OfficeId(ZERO))),
                        new PartnerRegistered(new PartnerId(SOME), "front-office.north", "Front office of the north",
                                PartnerKind.ADMINISTRATIVE_SERVICE_CENTRE,
                                List.of(new OfficeId(SOME), new OfficeId(ONES))),
                        new PartnerRegistered(new PartnerId(ONES), "", KYRGYZ, PartnerKind.LOCAL_GOVERNMENT,
                                List.of())),
                both(three(new PartnerSecretRotated(new PartnerId(ZERO)), new PartnerSecretRotated(new PartnerId(SOME)),
                        new PartnerSecretRotated(new PartnerId(ONES))),
                        three(new PartnerRevoked(new PartnerId(ZERO), "R"),
                                new PartnerRevoked(new PartnerId(SOME), LONG),
                                new PartnerRevoked(new PartnerId(ONES), KYRGYZ))));
    }

    private static List<Sample> submissions() {
        return three(
                new SubmissionReceived(new CaseId(ZERO), new PartnerId(ZERO), PartnerKind.POLICE, "A-2026-00001", "1",
                        1),
                new SubmissionReceived(new CaseId(SOME), new PartnerId(SOME),
                        PartnerKind.ADMINISTRATIVE_SERVICE_CENTRE, "BIS-2026-00042", "FO/2026-11/0017", 7),
                new SubmissionReceived(new CaseId(ONES), new PartnerId(ONES), PartnerKind.COURT, "", KYRGYZ,
                        Integer.MAX_VALUE));
    }

    private static List<Sample> courts() {
        return both(
                three(new CounselRequested(new CaseId(ZERO), new PartnerId(ZERO), new PersonId(ZERO), "C",
                        PersonalText.of("1"), null,
                        new CounselGround("MINOR"), null),
                        new CounselRequested(new CaseId(SOME), new PartnerId(SOME), new PersonId(SOME),
                                "District court of Kyzyl-Dala", PersonalText.of("C-17/2026"),
                                Instant.parse("2026-11-23T09:00:00Z"),
                                new CounselGround("MANDATORY_DEFENCE"), PersonalText.of("art. 122")),
                        new CounselRequested(new CaseId(ONES), new PartnerId(ONES), new PersonId(ONES), "",
                                PersonalText.of(KYRGYZ),
                                Instant.parse("1970-01-01T00:00:00.001Z"), new CounselGround("X_9"),
                                PersonalText.of(KYRGYZ))),
                three(new ProceedingsConcluded(new CaseId(ZERO), new CaseStage("COURT"),
                        new ProceedingsOutcome("SETTLED")),
                        new ProceedingsConcluded(new CaseId(SOME), new CaseStage("APPEAL"),
                                new ProceedingsOutcome("ACQUITTED")),
                        new ProceedingsConcluded(new CaseId(ONES), new CaseStage("X_9"),
                                new ProceedingsOutcome("Z_0"))));
    }

    private static List<Sample> publications() {
        return both(
                three(new PeriodFrozen(new PublicationId(ZERO), "KG", "2026", 1, 0, "0", 2),
                        new PeriodFrozen(new PublicationId(SOME), "UA", "2026-Q3", 2, 1_204_381, "ab".repeat(32), 5),
                        new PeriodFrozen(new PublicationId(ONES), "", KYRGYZ, Integer.MAX_VALUE, Long.MAX_VALUE, "",
                                0)),
                three(new PublicationWithdrawn(new PublicationId(ZERO), "R"),
                        new PublicationWithdrawn(new PublicationId(SOME), LONG),
                        new PublicationWithdrawn(new PublicationId(ONES), KYRGYZ)));
    }

    private static List<Sample> looks() {
        return both(
                three(new Looked(new LookId(ZERO), Sight.CASE, "/cases/{id}", null, null, List.of(new CaseId(ZERO)),
                        List.of()),
                        new Looked(new LookId(SOME), Sight.CASES, "/api/v1/cases", new PersonId(SOME),
                                text("Toktosunova"),
                                List.of(new CaseId(SOME), new CaseId(ONES)), List.of()),
                        new Looked(new LookId(ONES), Sight.COMPLAINT, "", new PersonId(ONES), text(KYRGYZ), List.of(),
                                List.of(ONES))),
                three(new LooksCounted(new LookId(ZERO), 1, List.of()),
                        new LooksCounted(new LookId(SOME), 17, List.of(new CaseId(SOME))),
                        new LooksCounted(new LookId(ONES), Integer.MAX_VALUE, List.of(new CaseId(ONES)))));
    }
}
