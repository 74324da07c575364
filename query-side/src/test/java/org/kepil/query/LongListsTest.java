package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.QueryBench.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.closure.CaseClosed;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.court.CounselGround;
import org.kepil.kernel.court.CounselRequested;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.kernel.submission.SubmissionReceived;
import org.kepil.query.court.CourtRequests;
import org.kepil.query.court.CourtRow;
import org.kepil.query.court.FindCourtRequests;
import org.kepil.query.duplicate.FindOtherCases;
import org.kepil.query.duplicate.FindPair;
import org.kepil.query.duplicate.FindUndecided;
import org.kepil.query.duplicate.OtherCases;
import org.kepil.query.duplicate.Pair;
import org.kepil.query.duplicate.Undecided;
import org.kepil.query.duplicate.Undecided.Twins;

/** Lists of which an answer holds a part: what does not belong into them takes nobody's place, and what is left out is said. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LongListsTest {

    private static final Moment NOW = new Moment.Now();
    private static final int MANY = 510;
    private static final int FEW = 24;
    private static final Instant BEGIN = Instant.parse("2026-03-02T04:00:00Z");
    private static final AdvocateId ADA = new AdvocateId(new UUID(7, 1));
    private static final OfficeId OFFICE = new OfficeId(new UUID(7, 3));
    private static final SignedIn COORDINATOR = reader(Role.COORDINATOR, OFFICE);
    private static final QueryBench BENCH = new QueryBench();
    private static final List<Recorded<? extends Event>> LOG = new ArrayList<>();

    @BeforeAll
    static void record() {
        add(requested(asked(0), "Aida Asanova", "0555 123456", Sex.FEMALE, "CIVIL"));
        for (int number = 1; number <= MANY; number++) {
            add(requested(asked(number), "Aida Asanova", null, Sex.MALE, "CIVIL"));
        }
        add(requested(asked(MANY + 1), "Asanova Aida", "+996555123456", Sex.FEMALE, "FAMILY"));
        for (int number = 0; number < FEW; number++) {
            add(requested(mixed(number), number % 2 == 0 ? "Bakyt Usenov" : "Chynara Usenova",
                    List.of("0555 111111", "0555 222222", "")
                            .get(number % 3),
                    number % 4 == 0 ? null : number % 4 == 1 ? Sex.MALE : Sex.FEMALE,
                    number % 5 < 3 ? "CRIMINAL" : "LABOUR"));
            if (number % 7 == 0) {
                add(mixed(number), 1, new CaseClosed(mixed(number), new Outcome("SETTLED"), null));
            }
        }
        for (int number = 0; number <= MANY; number++) {
            CaseId id = ofCourt(number);
            PartnerId court = new PartnerId(new UUID(7, 2));
            add(requested(id, name(number), null, null, "FAMILY"));
            add(id, 1, new SubmissionReceived(id, court, PartnerKind.COURT, "R-" + number, "1", 1));
            add(id, 2, new CounselRequested(id, court, new PersonId(id.value()), "Osh City Court",
                    PersonalText.of("1"), null, new CounselGround("MANDATORY_DEFENCE"), null));
        }
        add(ofCourt(MANY), 3, new AssignmentAccepted(ofCourt(MANY), ADA, "O-1"));
        BENCH.record(LOG);
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void an_advocate_is_told_of_the_own_matter_behind_five_hundred_that_wait() {
        assertThat(courts(reader(Role.ADVOCATE, ADA)).requests()).extracting(CourtRow::caseId)
                .containsExactly(ofCourt(MANY));
        assertThat(courts(reader(Role.ADVOCATE, ADA)).more()).isFalse();
        assertThat(courts(COORDINATOR).requests()).hasSize(500);
        assertThat(courts(COORDINATOR).more()).isTrue();
    }

    @Test
    void one_that_looks_alike_is_found_behind_five_hundred_namesakes() {
        OtherCases others = others(asked(MANY + 1));
        assertThat(others.alike()).extracting(OtherCases.Alike::caseId).containsExactly(asked(0));
        assertThat(others.more()).isFalse();
    }

    @Test
    void more_than_are_shown_are_said_to_be_there() {
        assertThat(others(asked(5)).alike()).hasSize(20);
        assertThat(others(asked(5)).more()).isTrue();
        assertThat(undecided(10).pairs()).hasSize(10);
        assertThat(undecided(10).more()).isTrue();
    }

    @Test
    void the_cases_that_look_alike_are_those_between_which_there_is_a_sign() {
        for (int one = 0; one < FEW; one++) {
            CaseId id = mixed(one);
            assertThat(found(id)).isEqualTo(withSigns(id));
        }
    }

    @Test
    void every_pair_of_the_queue_has_a_sign() {
        assertThat(undecided(500).pairs()).isNotEmpty().extracting(Twins::signs).noneMatch(Set::isEmpty);
    }

    private static Set<CaseId> found(CaseId id) {
        return others(id).alike().stream().map(OtherCases.Alike::caseId).collect(Collectors.toSet());
    }

    private static Set<CaseId> withSigns(CaseId id) {
        return IntStream.range(0, FEW).mapToObj(LongListsTest::mixed).filter(each -> !each.equals(id))
                .filter(each -> !BENCH.ask().one(new FindPair(id, each, NOW, COORDINATOR), Pair.class).signs()
                        .isEmpty())
                .collect(Collectors.toSet());
    }

    private static OtherCases others(CaseId id) {
        return BENCH.ask().one(new FindOtherCases(id, -1, NOW, COORDINATOR), OtherCases.class);
    }

    private static Undecided undecided(int limit) {
        return BENCH.ask().one(new FindUndecided(limit, NOW, COORDINATOR), Undecided.class);
    }

    private static CourtRequests courts(SignedIn reader) {
        return BENCH.ask().one(new FindCourtRequests(false, NOW, reader), CourtRequests.class);
    }

    /** One that no other number has, in any spelling. */
    private static String name(int number) {
        return Integer.toOctalString(number + 512).chars().mapToObj(digit -> "bdfklmnr".charAt(digit - '0') + "a")
                .collect(Collectors.joining());
    }

    private static CaseId asked(int number) {
        return new CaseId(new UUID(1, number));
    }

    private static CaseId mixed(int number) {
        return new CaseId(new UUID(2, number));
    }

    private static CaseId ofCourt(int number) {
        return new CaseId(new UUID(3, number));
    }

    private static AidRequested requested(CaseId id, String name, @Nullable String contact, @Nullable Sex sex,
            String matter) {
        return new AidRequested(id, "X-" + id, new PersonId(id.value()), PersonalText.of(name),
                PersonalText.of("Needs help."), contact == null || contact.isEmpty() ? null : PersonalText.of(contact),
                new MatterKind(matter), OFFICE, RequestChannel.DESK, sex, null, 2);
    }

    private static void add(AidRequested requested) {
        add(requested.caseId(), 0, requested);
    }

    private static void add(CaseId id, long sequence, Event event) {
        Instant at = BEGIN.plusSeconds(60L * LOG.size());
        LOG.add(new Recorded<>(LOG.size(), new UUID(8, LOG.size()), id.value(), sequence, at,
                Act.ofSystem(Channel.SYSTEM, "none").occurred(at), event));
    }
}
