package org.kepil.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Tariff;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.ServiceId;
import org.kepil.kernel.service.ServiceKind;
import org.kepil.kernel.service.ServiceRecorded;
import org.kepil.kernel.service.StageResult;
import org.kepil.kernel.service.StageWork;

/** What the Ukrainian tariffs ask of the register of actions, on the clocks of Kyiv. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuresTest {

    private static final Rulebook UKRAINE = Rulebooks.shipped("ua-2023-1");
    private static final Tariff SINGLE = UKRAINE.tariff("CRIMINAL", "DETENTION").orElseThrow();
    private static final Tariff STAGE = UKRAINE.tariff("CIVIL", "APPEAL").orElseThrow();
    private static final Instant WEDNESDAY_NOON = Instant.parse("2024-02-07T10:00:00Z");
    private static final Instant WEDNESDAY_NIGHT = Instant.parse("2024-02-07T20:00:00Z");
    private static final Instant SATURDAY_NOON = Instant.parse("2024-02-10T10:00:00Z");

    @Test
    void actions_are_procedural_acts_and_appearances_and_trips_are_of_every_service() {
        Map<String, BigDecimal> measured = single(service("MEETING", WEDNESDAY_NOON, 2),
                service("PROCEDURAL_ACT", WEDNESDAY_NOON, 1), service("COURT_APPEARANCE", WEDNESDAY_NOON, 0));

        assertThat(measured).containsEntry("actions", new BigDecimal("2")).containsEntry("trips", new BigDecimal("3"))
                .doesNotContainKey("custody").doesNotContainKey("markers");
    }

    @Test
    void a_night_begins_at_ten_and_a_day_off_is_night_all_day() {
        Map<String, BigDecimal> measured = single(service("PROCEDURAL_ACT", WEDNESDAY_NOON, 0),
                service("PROCEDURAL_ACT", WEDNESDAY_NIGHT, 0), service("PROCEDURAL_ACT", SATURDAY_NOON, 0));

        assertThat(measured).containsEntry("nightShare", new BigDecimal("0.6666"))
                .containsEntry("nightTrip", BigDecimal.ZERO);
        assertThat(single(service("TRIP", WEDNESDAY_NIGHT, 1))).containsEntry("nightTrip", BigDecimal.ONE)
                .containsEntry("nightShare", new BigDecimal("0.0000"));
    }

    @ParameterizedTest(name = "a stage that ended at {0} and an act that was filed at {1}: {2} days")
    @CsvSource({"2024-01-01T10:00:00Z, 2024-01-01T20:00:00Z, 0", "2024-01-01T21:59:59Z, 2024-01-01T22:00:00Z, 1",
            "2024-01-01T10:00:00Z, 2024-02-15T10:00:00Z, 45", "2024-03-30T10:00:00Z, 2024-03-31T20:30:00Z, 1",
            "2024-01-02T10:00:00Z, 2024-01-01T10:00:00Z, 0"})
    void days_are_counted_on_the_clocks_of_the_country_from_the_day_after_the_end(Instant ended, Instant filed,
            int days) {
        StageWork work = new StageWork(new CaseStage("DETENTION"), StageResult.COMPLETED, ended, filed, List.of());

        assertThat(Measures.of(UKRAINE, SINGLE, work)).containsEntry("daysToFiling", BigDecimal.valueOf(days));
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, 0, 0", "ENDED_EARLY, 1, 0", "ENDED_AT_FIRST_MEETING, 1, 1"})
    void how_a_stage_ended_is_known(StageResult result, BigDecimal early, BigDecimal atFirstMeeting) {
        StageWork work = new StageWork(new CaseStage("DETENTION"), result, WEDNESDAY_NOON, WEDNESDAY_NOON, List.of());

        assertThat(Measures.of(UKRAINE, SINGLE, work)).containsEntry("endedEarly", early)
                .containsEntry("endedAtFirstMeeting", atFirstMeeting);
    }

    @Test
    void the_stage_is_known_and_what_is_below_the_least_counts_as_the_least() {
        StageWork work = new StageWork(new CaseStage("APPEAL"), StageResult.COMPLETED, WEDNESDAY_NOON, WEDNESDAY_NOON,
                List.of());

        assertThat(Measures.of(UKRAINE, STAGE, work)).containsEntry("appeal", BigDecimal.ONE)
                .containsEntry("cassation", BigDecimal.ZERO).containsEntry("proceduralActs", BigDecimal.ONE);
    }

    private static Map<String, BigDecimal> single(ServiceRecorded... services) {
        return Measures.of(UKRAINE, SINGLE, new StageWork(new CaseStage("DETENTION"), StageResult.COMPLETED,
                SATURDAY_NOON, SATURDAY_NOON, List.of(services)));
    }

    private static ServiceRecorded service(String kind, Instant startedAt, int trips) {
        return new ServiceRecorded(new CaseId(new UUID(0, 1)), new ServiceId(new UUID(0, 2)),
                new AdvocateId(new UUID(0, 3)), new CaseStage("DETENTION"), new ServiceKind(kind), startedAt, 60,
                trips, null, null);
    }
}
