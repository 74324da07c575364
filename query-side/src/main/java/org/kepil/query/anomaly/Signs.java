package org.kepil.query.anomaly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.Criterion;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.query.Standing;

/**
 * What a case shows that may be odd.
 *
 * @param person       what the person is called
 * @param begunAt      when the request or the notice came
 * @param detainedAt   since when the person was held; null if nobody knows, or nobody was
 * @param illTreatment whether somebody said that the person was ill-treated
 * @param missedAt     when its advocate was not at a hearing the last time; null if never
 * @param offer        the last one that was made; null if none was
 * @param owed         papers that were promised with the decision and are still not on the file; null if none is
 */
public record Signs(CaseId caseId, String number, OfficeId officeId, PersonalText person, Instant begunAt,
        @Nullable Instant detainedAt, boolean illTreatment, @Nullable Instant missedAt, Standing standing,
        @Nullable Offer offer,
        @Nullable Owed owed) {

    /** To whom the case was offered, by which office, and when. */
    public record Offer(AdvocateId to, OfficeId by, Instant at) {
    }

    /**
     * Papers that are missing.
     *
     * @param kinds of the rulebook
     * @param by    the last day on which they could be brought
     */
    public record Owed(List<String> kinds, LocalDate by) {

        public Owed {
            kinds = List.copyOf(kinds);
        }

        static @Nullable Owed of(AidGranted granted) {
            return granted.assessed() == null || granted.assessed().papersBy() == null
                    ? null
                    : new Owed(granted.assessed().unmet().stream()
                            .filter(criterion -> criterion.kind() == Criterion.Kind.PAPER).map(Criterion::code)
                            .toList(),
                            granted.assessed().papersBy());
        }

        @Nullable
        Owed without(String kind) {
            List<String> rest = new ArrayList<>(kinds);
            rest.remove(kind);
            return rest.isEmpty() ? null : new Owed(rest, by);
        }
    }

    static Signs begun(CaseId caseId, String number, OfficeId office, PersonalText person, Instant at,
            @Nullable Instant detainedAt, boolean illTreatment) {
        return new Signs(caseId, number, office, person, at, detainedAt, illTreatment, null, Standing.NONE,
                null, null);
    }

    Signs after(CaseEvent event, Instant at) {
        PersonalText name = person;
        Instant held = detainedAt;
        if (event instanceof CorrectionApplied applied) {
            switch (applied.correction()) {
                case Correction.ApplicantName(var corrected) -> name = corrected;
                case Correction.DetentionTime(var corrected) -> held = corrected;
                case Correction.Contact _,Correction.Matter _,Correction.HearingTime _,Correction.ResultOfHearing _,Correction.OccurredTime _ -> {
                    // nothing here depends on it
                }
            }
        }
        return new Signs(caseId, number, event instanceof TransferAccepted moved ? moved.to() : officeId, name,
                begunAt, held, illTreatment,
                event instanceof HearingMissed missed && missed.by() == Absent.ADVOCATE ? at : missedAt,
                standing.after(event),
                event instanceof AssignmentOffered offered ? new Offer(offered.advocateId(), officeId, at) : offer,
                owed(event));
    }

    private @Nullable Owed owed(CaseEvent event) {
        return switch (event) {
            case AidGranted granted -> Owed.of(granted);
            case DocumentAdded paper when owed != null -> owed.without(paper.type().code());
            default -> owed;
        };
    }

    /** When the last day for the papers is over on all the earth; null if none is owed. */
    @Nullable
    Instant papersDue() {
        return owed == null ? null : owed.by().plusDays(1).atStartOfDay(ZoneOffset.ofHours(-12)).toInstant();
    }
}
