package org.kepil.rules;

import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.Fee;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.rulebook.Tariff;
import org.kepil.kernel.rulebook.TariffStep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of the public calculator of Resolution 465, and the bands around them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeesTest {

    private static final Rulebook UKRAINE = Rulebooks.shipped("ua-2023-1");
    private static final Rulebook KYRGYZSTAN = Rulebooks.shipped("kg-2022-1");
    private static final BaseValue BASE = UKRAINE
            .base("SUBSISTENCE_MINIMUM", "ABLE_TO_WORK", LocalDate.of(2018, 2, 1)).orElseThrow();

    @ParameterizedTest(name = "{0} trips, {1} actions, {2} markers, custody {3}, night share {4}: {5}")
    @CsvSource({"1, 1, 0, 1, 0, 17620", "2, 3, 1, 5, 0.5, 227034"})
    void the_vectors_of_the_calculator_come_out(String trips, String actions, String markers, String custody,
            String nightShare, long amountMinor) {
        Fee fee = single(Map.of("trips", trips, "actions", actions, "markers", markers, "custody", custody,
                "nightShare", nightShare));

        assertThat(fee.amountMinor()).isEqualTo(amountMinor);
        assertThat(fee.lines().getFirst()).isEqualTo(new Fee.Line("rate", new BigDecimal("44.05")));
    }

    @ParameterizedTest(name = "filed after {0} days: {1}")
    @CsvSource({"45, 17620", "46, 13215", "60, 13215", "61, 8810", "90, 8810", "91, 4405", "120, 4405", "121, 0"})
    void an_act_that_is_filed_late_earns_less(String days, long amountMinor) {
        assertThat(single(Map.of("daysToFiling", days)).amountMinor()).isEqualTo(amountMinor);
    }

    @Test
    void an_order_that_ended_at_the_first_meeting_is_paid_as_one_trip() {
        Fee fee = single(
                Map.of("endedAtFirstMeeting", "1", "trips", "3", "actions", "9", "markers", "2", "custody", "5"));

        assertThat(fee.amountMinor()).isEqualTo(17_620);
    }

    @Test
    void a_trip_at_night_without_an_action_counts_one_and_a_half_times() {
        assertThat(single(Map.of("actions", "0", "nightTrip", "1")).amountMinor()).isEqualTo(16_519);
    }

    @Test
    void the_kyrgyz_stages_are_paid_as_ordered() {
        assertThat(Fees.of(KYRGYZSTAN.tariff("CRIMINAL", "DETENTION").orElseThrow(), null, Map.of()).amountMinor())
                .isEqualTo(100_000);
        assertThat(Fees.of(KYRGYZSTAN.tariff("CRIMINAL", "INVESTIGATION").orElseThrow(), null, Map.of()).amountMinor())
                .isEqualTo(300_000);
    }

    @ParameterizedTest
    @CsvSource({"trips, -1", "trips, 1001", "nightShare, 1.01"})
    void an_input_out_of_its_range_is_refused(String name, String value) {
        assertThatThrownBy(() -> single(Map.of(name, value))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void an_input_that_the_tariff_does_not_know_is_refused() {
        assertThatThrownBy(() -> single(Map.of("bonus", "1"))).hasMessageContaining("bonus");
    }

    @ParameterizedTest
    @CsvSource({"later + 1", "DT_NOW()", "RANDOM()", "2 *", "unknown(3)"})
    void a_formula_reads_nothing_but_its_inputs(String formula) {
        Tariff tariff = new Tariff("T", List.of(), List.of(), null, null, List.of(), List.of(),
                List.of(new TariffStep("amount", formula, 2)), new Basis("test", null, Sure.DERIVED));

        assertThatThrownBy(() -> Fees.check(tariff)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Fee single(Map<String, String> told) {
        Map<String, String> inputs = new HashMap<>(Map.of("trips", "1", "actions", "1", "markers", "0", "custody", "1",
                "endedEarly", "0", "endedAtFirstMeeting", "0", "nightShare", "0", "nightTrip", "0", "daysToFiling",
                "0"));
        inputs.putAll(told);
        Map<String, BigDecimal> values = new HashMap<>();
        inputs.forEach((name, value) -> values.put(name, new BigDecimal(value)));
        return Fees.of(UKRAINE.tariff("CRIMINAL", "SINGLE_ACTION").orElseThrow(), BASE, values);
    }
}
