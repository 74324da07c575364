package org.kepil.query.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.timelimit.CaseHistory.CASE;
import static org.kepil.query.timelimit.CaseHistory.CLOSED;
import static org.kepil.query.timelimit.CaseHistory.REQUESTED;
import static org.kepil.query.timelimit.CaseHistory.SCHEDULED;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.handling.CaseHandedBack;
import org.kepil.kernel.handling.CaseTaken;
import org.kepil.query.page.Seat;
import org.kepil.query.timelimit.Unassessed.Forgotten;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SilenceTest {

    /** Noon of a Monday; the rules give three working days for a decision. */
    private static final Instant ASKED = Instant.parse("2026-10-05T06:00:00Z");
    private static final CaseTaken TAKEN = new CaseTaken(CASE, new AccountId(new UUID(7, 9)));
    private static final CaseHandedBack HANDED_BACK = new CaseHandedBack(CASE, TAKEN.by());
    private static final Seat OSH = new Seat("Osh", "KG", ZoneId.of("Asia/Bishkek"));

    @Test
    void a_request_is_forgotten_once_the_limit_for_its_decision_is_over() {
        CaseHistory history = new CaseHistory().then(REQUESTED, ASKED);
        assertThat(forgotten(history, "2026-10-08T06:00:00Z")).isEmpty();
        assertThat(forgotten(history, "2026-10-12T06:00:00Z")).hasValueSatisfying(request -> {
            assertThat(request.caseId()).isEqualTo(CASE);
            assertThat(request.askedAt()).isEqualTo(ASKED);
            assertThat(request.heardAt()).isEqualTo(ASKED);
            assertThat(request.limit().code()).isEqualTo("APPLICATION_DECIDE");
            assertThat(request.age()).isEqualTo(request.silence()).isBetween(4L, 5L);
        });
    }

    @Test
    void what_the_person_hears_begins_it_anew_and_who_takes_it_in_hand_does_not() {
        Instant later = ASKED.plus(Duration.ofDays(4));
        CaseHistory heard = new CaseHistory().then(REQUESTED, ASKED).then(SCHEDULED, later);
        assertThat(forgotten(heard, "2026-10-12T06:00:00Z")).isEmpty();
        assertThat(forgotten(heard, "2026-10-26T06:00:00Z")).map(Forgotten::heardAt).contains(later);
        CaseHistory taken = new CaseHistory().then(REQUESTED, ASKED).then(TAKEN, later).then(HANDED_BACK, later);
        assertThat(forgotten(taken, "2026-10-12T06:00:00Z")).map(Forgotten::heardAt).contains(ASKED);
    }

    @Test
    void what_is_over_is_not_forgotten_nor_what_belongs_to_no_office() {
        CaseHistory closed = new CaseHistory().then(REQUESTED, ASKED).then(CLOSED, ASKED.plusSeconds(60));
        assertThat(forgotten(closed, "2026-12-01T06:00:00Z")).isEmpty();
        CaseTimes open = new CaseHistory().then(REQUESTED, ASKED).times();
        assertThat(silence("2026-12-01T06:00:00Z").of(open, null)).isEmpty();
        assertThat(silence("2026-12-01T06:00:00Z").of(CaseTimes.begun(CASE), OSH)).isEmpty();
    }

    @Test
    void only_a_request_that_was_not_decided_or_no_more_can_be_forgotten() {
        assertThat(Silence.possible("request.AidRequested")).isTrue();
        assertThat(Silence.possible("request.AidRequested eligibility.AidRefused")).isFalse();
        assertThat(Silence.possible("request.AidRequested eligibility.AidRefused appeal.AppealDecided")).isTrue();
        assertThat(Silence.possible("detention.DetentionReported")).isFalse();
    }

    private static Optional<Forgotten> forgotten(CaseHistory history, String now) {
        return silence(now).of(history.times(), OSH);
    }

    private static Silence silence(String now) {
        return new Silence(TestRules.shelf(TestRules.kyrgyz()), Instant.parse(now));
    }
}
