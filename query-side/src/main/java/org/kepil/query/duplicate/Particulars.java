package org.kepil.query.duplicate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.closure.CaseReopened;
import org.kepil.kernel.correction.Correction;
import org.kepil.kernel.correction.CorrectionApplied;
import org.kepil.kernel.detention.DetentionReported;
import org.kepil.kernel.duplicate.CaseLinked;
import org.kepil.kernel.duplicate.CasesToldApart;
import org.kepil.kernel.duplicate.DuplicateEvent;
import org.kepil.kernel.duplicate.DuplicateFound;
import org.kepil.kernel.duplicate.DuplicateNoted;
import org.kepil.kernel.duplicate.DuplicateReopened;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.party.OpposingPartyNamed;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.transfer.TransferAccepted;
import org.kepil.query.CaseState;
import org.kepil.query.PlainName;
import org.kepil.query.Standing;

/**
 * A case as it is laid beside another one.
 *
 * @param summary  what the person needs help with; null where a detention was reported
 * @param contact  how the person can be reached; null if nobody knows
 * @param opposing who stands against the client
 * @param verdicts what was found last of this case and each other
 */
public record Particulars(CaseId caseId, String number, PersonId personId, PersonalText applicant,
        @Nullable PersonalText summary, @Nullable PersonalText contact, @Nullable Sex sex, @Nullable AgeGroup ageGroup,
        MatterKind matter, OfficeId officeId, RequestChannel channel, List<PersonalText> opposing, Instant begunAt,
        Standing standing, List<Verdict> verdicts) {

    /** Fewer digits are no telephone number. */
    private static final int LEAST_DIGITS = 6;
    /** What stands before these may or may not be said: country and trunk codes. */
    private static final int MOST_DIGITS = 9;

    public Particulars {
        opposing = List.copyOf(opposing);
        verdicts = List.copyOf(verdicts);
    }

    @JsonProperty
    public CaseState state() {
        return standing.state();
    }

    boolean open() {
        return state().open();
    }

    /** The name in the spelling in which names are compared; null if it is forgotten. */
    @Nullable
    String spelt() {
        return PlainName.spelt(applicant);
    }

    /** The end of the telephone number, or the e-mail address; null for anything else. */
    @Nullable
    String reachedAt() {
        String told = contact == null ? "" : contact.or("").strip().toLowerCase(Locale.ROOT);
        String digits = told.replaceAll("\\D", "");
        if (told.contains("@")) {
            return told;
        }
        return digits.length() < LEAST_DIGITS ? null : digits.substring(Math.max(0, digits.length() - MOST_DIGITS));
    }

    /** The other case of each verdict, each between blanks. */
    String decided() {
        return verdicts.stream().map(verdict -> verdict.other().toString()).collect(Collectors.joining(" "));
    }

    static Particulars begun(AidRequested asked, Instant at) {
        return new Particulars(asked.caseId(), asked.number(), asked.personId(), asked.applicantName(),
                asked.summary(), asked.contact(), asked.sex(), asked.ageGroup(), asked.matter(), asked.officeId(),
                asked.channel(), List.of(), at, Standing.NONE.after(asked), List.of());
    }

    static Particulars begun(DetentionReported notice, Instant at) {
        return new Particulars(notice.caseId(), notice.number(), notice.personId(), notice.detaineeName(), null, null,
                null, null, notice.matter(), notice.officeId(), notice.channel(), List.of(), at,
                Standing.NONE.after(notice), List.of());
    }

    Particulars after(CaseEvent event, Instant at) {
        Particulars told = switch (event) {
            case DuplicateEvent found -> compared(found, at);
            case OpposingPartyNamed named -> new Particulars(caseId, number, personId, applicant, summary, contact,
                    sex, ageGroup, matter, officeId, channel,
                    Stream.concat(opposing.stream(), Stream.of(named.name())).toList(), begunAt, standing, verdicts);
            case CorrectionApplied applied -> corrected(applied.correction());
            case TransferAccepted moved -> told(applicant, contact, matter, moved.to(), standing, verdicts);
            case CaseReopened _ -> told(applicant, contact, matter, officeId, standing, verdicts.stream()
                    .filter(verdict -> verdict.finding() != Finding.DUPLICATE_OF).toList());
            default -> this;
        };
        return told.told(told.applicant, told.contact, told.matter, told.officeId, standing.after(event),
                told.verdicts);
    }

    private Particulars corrected(Correction correction) {
        return switch (correction) {
            case Correction.ApplicantName(var name) -> told(name, contact, matter, officeId, standing, verdicts);
            case Correction.Contact(var reached) -> told(applicant, reached, matter, officeId, standing, verdicts);
            case Correction.Matter(var other) -> told(applicant, contact, other, officeId, standing, verdicts);
            case Correction.DetentionTime _,Correction.HearingTime _,Correction.ResultOfHearing _,Correction.OccurredTime _ ->
                this;
        };
    }

    private Particulars compared(DuplicateEvent event, Instant at) {
        return switch (event) {
            case DuplicateFound(_, var original, var number, _, var reason) ->
                with(new Verdict(original, number, Finding.DUPLICATE_OF, null, reason, at));
            case DuplicateNoted(_, var duplicate, var number, _, var reason) ->
                with(new Verdict(duplicate, number, Finding.HAS_DUPLICATE, null, reason, at));
            case DuplicateReopened(_, var duplicate, _) ->
                told(applicant, contact, matter, officeId, standing, besides(duplicate).toList());
            case CaseLinked(_, var other, var number, var link, _, var reason) ->
                with(new Verdict(other, number, Finding.LINKED, link, reason, at));
            case CasesToldApart(_, var other, var number, _, var reason) ->
                with(new Verdict(other, number, Finding.TOLD_APART, null, reason, at));
        };
    }

    private Particulars with(Verdict verdict) {
        return told(applicant, contact, matter, officeId, standing,
                Stream.concat(besides(verdict.other()), Stream.of(verdict)).toList());
    }

    private Stream<Verdict> besides(CaseId other) {
        return verdicts.stream().filter(known -> !known.other().equals(other));
    }

    private Particulars told(PersonalText name, @Nullable PersonalText reached, MatterKind of, OfficeId office,
            Standing now, List<Verdict> found) {
        return new Particulars(caseId, number, personId, name, summary, reached, sex, ageGroup, of, office, channel,
                opposing, begunAt, now, found);
    }
}
