package org.kepil.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseEvent;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AdvocateReplaced;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.assignment.AssignmentDeclined;
import org.kepil.kernel.assignment.AssignmentOffered;
import org.kepil.kernel.assignment.DeclineGround;
import org.kepil.kernel.assignment.ReplacementGround;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.eligibility.AidGranted;
import org.kepil.kernel.eligibility.AidRefused;
import org.kepil.kernel.eligibility.AppealRoute;
import org.kepil.kernel.eligibility.Assessment;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.eligibility.RefusalGround;
import org.kepil.kernel.hearing.AbsenceGround;
import org.kepil.kernel.hearing.Absent;
import org.kepil.kernel.hearing.AdjournmentGround;
import org.kepil.kernel.hearing.HearingAdjourned;
import org.kepil.kernel.hearing.HearingHeld;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingMissed;
import org.kepil.kernel.hearing.HearingResult;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.imported.CaseImported;
import org.kepil.kernel.imported.StepImported;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.rulebook.Applied;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.MeansResult;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.query.CaseState;
import org.kepil.query.casefile.Change.Field;
import org.kepil.query.casefile.Representation.Stage;
import org.kepil.query.fold.Step;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseFileViewTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final PersonId PERSON = new PersonId(new UUID(0, 2));
    private static final AdvocateId ADA = new AdvocateId(new UUID(0, 3));
    private static final AdvocateId BLAISE = new AdvocateId(new UUID(0, 4));
    private static final HearingId HEARING = new HearingId(new UUID(0, 5));
    private static final Instant BEGIN = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant NEXT_WEEK = Instant.parse("2026-11-23T09:00:00Z");

    private static final AidRequested REQUESTED = new AidRequested(CASE, "AB-2026-1", PERSON, PersonalText.of("Emmy"),
            PersonalText.of("a lease"), null, new MatterKind("CIVIL"), new OfficeId(new UUID(0, 6)),
            RequestChannel.DESK, null, null, 1);
    private static final Applied UNDER = new Applied(new RulebookId("KG", "2022-1"), "law-201", "8", Sure.CONFIRMED);
    private static final Assessment ASSESSED = new Assessment(List.of(),
            new MeansResult(UNDER.rulebook(), "YEARLY_INCOME", new BaseValue("MINIMUM_WAGE", "EVERYBODY", 175_000,
                    LocalDate.of(2020, 1, 1), new Basis("law-201", "8", Sure.CONFIRMED)), 60, 10_500_000,
                    Currency.getInstance("KGS"), false),
            null);
    private static final AidGranted GRANTED = new AidGranted(CASE, new GrantGround("MINOR"), "O-1", UNDER, PERSON,
            null, new Assessment(List.of(), null, null));
    private static final AssignmentOffered OFFERED_TO_ADA = new AssignmentOffered(CASE, ADA);
    private static final AssignmentAccepted ADA_ACCEPTED = new AssignmentAccepted(CASE, ADA, "O-2");
    private static final HearingScheduled SCHEDULED = new HearingScheduled(CASE, HEARING, BEGIN, "District court");

    private final CaseFileView view = new CaseFileView();

    @Test
    void a_request_opens_a_file() {
        CaseFile file = fold(REQUESTED);
        assertThat(file.number()).isEqualTo("AB-2026-1");
        assertThat(file.state()).isEqualTo(CaseState.REQUESTED);
        assertThat(file.openedAt()).isEqualTo(BEGIN);
        assertThat(file.version()).isZero();
    }

    @Test
    void a_refusal_keeps_its_ground_its_reason_and_the_way_of_appeal() {
        CaseFile file = fold(REQUESTED, new AidRefused(CASE, PERSON, new RefusalGround("NOT_ELIGIBLE"),
                PersonalText.of("income"), AppealRoute.COURT, "O-9", UNDER, new GrantGround("LOW_INCOME"),
                PersonalText.of("20000000"), ASSESSED));
        assertThat(file.state()).isEqualTo(CaseState.REFUSED);
        assertThat(file.decision()).isEqualTo(new Decision.Refused(new RefusalGround("NOT_ELIGIBLE"),
                PersonalText.of("income"), AppealRoute.COURT, "O-9", BEGIN.plusSeconds(1), UNDER,
                new GrantGround("LOW_INCOME"),
                new Judged(new Judged.Income(PersonalText.of("20000000"), Currency.getInstance("KGS")), ASSESSED),
                Course.NONE));
    }

    @Test
    void a_paper_is_on_the_file_from_the_moment_it_was_added() {
        DocumentAdded added = new DocumentAdded(CASE, new DocumentId(new UUID(0, 8)), PERSON,
                new DocumentType("IDENTITY"), PersonalText.of("scan.png"), "0f".repeat(32), 48_213, "image/png", null);
        assertThat(request(fold(REQUESTED)).documents()).isEmpty();
        assertThat(request(fold(REQUESTED, added)).documents())
                .containsExactly(Document.of(added, BEGIN.plusSeconds(1)));
    }

    private static Request request(CaseFile file) {
        return Objects.requireNonNull(file.request());
    }

    @Test
    void everyone_who_was_asked_stays_in_the_file() {
        CaseFile file = fold(REQUESTED, GRANTED, new AssignmentOffered(CASE, BLAISE),
                new AssignmentDeclined(CASE, BLAISE, new DeclineGround("WORKLOAD")), OFFERED_TO_ADA, ADA_ACCEPTED,
                new AdvocateReplaced(CASE, ADA, BLAISE, new ReplacementGround("ILLNESS"), "O-3"));
        assertThat(file.representations()).extracting(Representation::advocateId, Representation::stage)
                .containsExactly(tuple(BLAISE, Stage.DECLINED), tuple(ADA, Stage.REPLACED),
                        tuple(BLAISE, Stage.HOLDS));
    }

    @Test
    void an_offer_to_somebody_else_ends_the_one_before() {
        CaseFile file = fold(REQUESTED, GRANTED, OFFERED_TO_ADA, new AssignmentOffered(CASE, BLAISE));
        assertThat(file.representations()).extracting(Representation::stage).containsExactly(Stage.LAPSED,
                Stage.OFFERED);
    }

    @Test
    void a_hearing_that_was_put_off_is_scheduled_again() {
        CaseFile file = fold(REQUESTED, GRANTED, OFFERED_TO_ADA, ADA_ACCEPTED, SCHEDULED,
                new HearingAdjourned(CASE, HEARING, NEXT_WEEK, new AdjournmentGround("COURT_BUSY")),
                new HearingHeld(CASE, HEARING, HearingResult.SETTLED));
        assertThat(file.hearings()).containsExactly(new Hearing(HEARING, "District court", null, null,
                NEXT_WEEK, Hearing.Status.HELD, 1, new AdjournmentGround("COURT_BUSY"), HearingResult.SETTLED, null,
                null));
    }

    @Test
    void a_missed_hearing_says_by_whom_and_why() {
        CaseFile file = fold(REQUESTED, GRANTED, OFFERED_TO_ADA, ADA_ACCEPTED, SCHEDULED,
                new HearingMissed(CASE, HEARING, Absent.ADVOCATE, new AbsenceGround("OTHER_HEARING")));
        assertThat(file.hearings()).containsExactly(Hearing.of(SCHEDULED).missed(Absent.ADVOCATE,
                new AbsenceGround("OTHER_HEARING")));
        assertThat(file.hearings().getFirst().status()).isEqualTo(Hearing.Status.MISSED);
    }

    @Test
    void a_history_taken_over_is_summed_up_in_the_order_in_which_it_happened() {
        CaseFile file = fold(new CaseImported(CASE, "receipt", "case-1", "case-1"), step("decide"), step("confirm"));
        assertThat(file.state()).isEqualTo(CaseState.IMPORTED);
        assertThat(file.imported()).isEqualTo(new ImportedHistory("receipt", "case-1", 2, BEGIN.plusSeconds(1),
                BEGIN.plusSeconds(2), "confirm"));
    }

    @Test
    void an_event_of_an_unknown_hearing_or_before_the_beginning_cannot_be_folded() {
        assertThatThrownBy(() -> fold(REQUESTED, new HearingHeld(CASE, HEARING, HearingResult.SETTLED)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> fold(GRANTED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_closure_is_told_by_what_it_changed() {
        CaseFile before = fold(REQUESTED, GRANTED, OFFERED_TO_ADA, ADA_ACCEPTED);
        CaseFile after = fold(REQUESTED, GRANTED, OFFERED_TO_ADA, ADA_ACCEPTED,
                new CaseClosed(CASE, new Outcome("SETTLED"), null));
        assertThat(Changes.between(before, after)).containsExactlyInAnyOrder(
                new Change(Field.STATE, null, CaseState.ASSIGNED, CaseState.CLOSED),
                new Change(Field.OUTCOME, null, null, new Outcome("SETTLED")),
                new Change(Field.CLOSED_AT, null, null, BEGIN.plusSeconds(4)));
    }

    @Test
    void a_change_of_a_hearing_names_its_court() {
        CaseFile before = fold(REQUESTED, GRANTED, OFFERED_TO_ADA, ADA_ACCEPTED);
        CaseFile after = fold(REQUESTED, GRANTED, OFFERED_TO_ADA, ADA_ACCEPTED, SCHEDULED);
        assertThat(Changes.between(before, after)).containsExactly(
                new Change(Field.HEARING_STATUS, "District court", null, Hearing.Status.SCHEDULED),
                new Change(Field.HEARING_AT, "District court", null, BEGIN));
    }

    @Test
    void a_fact_is_late_from_the_threshold_on_and_a_step_taken_over_never() {
        Duration threshold = Duration.ofHours(1);
        assertThat(Entries.of(told(REQUESTED, Duration.ofMinutes(59)), threshold).late()).isNull();
        assertThat(Entries.of(told(REQUESTED, threshold), threshold).late()).isEqualTo(threshold);
        assertThat(Entries.of(told(step("decide"), Duration.ofDays(900)), threshold).late()).isNull();
    }

    private static Step<CaseFile> told(CaseEvent event, Duration after) {
        return new Step<>(recorded(event, 0, BEGIN.minus(after)), null, null);
    }

    private static StepImported step(String activity) {
        return new StepImported(CASE, new UUID(0, activity.hashCode()), activity, null, null, null, null);
    }

    /** The file after the events, one second from each to the next. */
    private CaseFile fold(CaseEvent... events) {
        @Nullable
        CaseFile file = null;
        for (int i = 0; i < events.length; i++) {
            file = view.fold(CASE, file, recorded(events[i], i, null));
        }
        return Objects.requireNonNull(file);
    }

    private static Recorded<CaseEvent> recorded(CaseEvent event, int sequence, @Nullable Instant occurredAt) {
        Act act = Act.ofSystem(Channel.SYSTEM, "test").occurred(occurredAt);
        return new Recorded<>(sequence, new UUID(1, sequence), CASE.value(), sequence, BEGIN.plusSeconds(sequence),
                act, event);
    }
}
