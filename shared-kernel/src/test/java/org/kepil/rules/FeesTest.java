package org.kepil.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.Fee;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.rulebook.Tariff;
import org.kepil.kernel.rulebook.TariffInput;
import org.kepil.kernel.rulebook.TariffStep;
import org.kepil.kernel.rulebook.TariffTable;

/** The vectors of the public calculator of Resolution 465, and the bands around them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeesTest {

    private static final Rulebook UKRAINE = Rulebooks.shipped("ua-2023-1");
    private static final Rulebook KYRGYZSTAN = Rulebooks.shipped("kg-2022-1");
    private static final Tariff SINGLE = UKRAINE.tariff("CRIMINAL", "SINGLE_ACTION").orElseThrow();
    private static final BaseValue BASE = UKRAINE
            .base("SUBSISTENCE_MINIMUM", "ABLE_TO_WORK", LocalDate.of(2018, 2, 1)).orElseThrow();

    @ParameterizedTest(name = "{0} trips, {1} actions, {2} markers, custody {3}, night share {4}: {5}")
    @CsvSource({"1, 1, 0, 1, 0, 17620", "2, 3, 1, 5, 0.5, 227034", "1, 1, 0, 3.5, 0, 39645"})
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
        assertThat(Fees.of(KYRGYZSTAN, KYRGYZSTAN.tariff("CRIMINAL", "DETENTION").orElseThrow(), null, Map.of())
                .amountMinor())
                .isEqualTo(100_000);
        assertThat(Fees.of(KYRGYZSTAN, KYRGYZSTAN.tariff("CRIMINAL", "INVESTIGATION").orElseThrow(), null, Map.of())
                .amountMinor())
                .isEqualTo(300_000);
    }

    @ParameterizedTest
    @CsvSource({"trips, -1", "trips, 1001", "nightShare, 1.01", "trips, 2.5", "custody, 3.25", "endedEarly, 0.5"})
    void an_input_out_of_its_range_is_refused(String name, String value) {
        assertThatThrownBy(() -> single(Map.of(name, value))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void an_input_that_the_tariff_does_not_know_is_refused() {
        assertThatThrownBy(() -> single(Map.of("bonus", "1"))).hasMessageContaining("bonus");
    }

    @Test
    void a_fee_says_by_what_it_was_worked_out() {
        Fee fee = single(Map.of());

        assertThat(fee.rulebook()).isEqualTo(UKRAINE.id());
        assertThat(fee.currency().getCurrencyCode()).isEqualTo("UAH");
        assertThat(fee.base()).isEqualTo(BASE);
    }

    @Test
    void a_base_value_that_is_not_the_tariffs_is_refused() {
        BaseValue otherGroup = UKRAINE.base("SUBSISTENCE_MINIMUM", "NOT_ABLE_TO_WORK", LocalDate.of(2023, 2, 1))
                .orElseThrow();
        BaseValue wage = KYRGYZSTAN.bases().getFirst();
        Tariff detention = KYRGYZSTAN.tariff("CRIMINAL", "DETENTION").orElseThrow();

        assertThatThrownBy(() -> single(otherGroup, Map.of())).hasMessageContaining("ABLE_TO_WORK");
        assertThatThrownBy(() -> single(null, Map.of())).hasMessageContaining("SUBSISTENCE_MINIMUM");
        assertThatThrownBy(() -> single(wage, Map.of())).hasMessageContaining("UA/2023-1");
        assertThatThrownBy(() -> Fees.of(KYRGYZSTAN, detention, wage, Map.of())).hasMessageContaining("not BaseValue");
        assertThatThrownBy(() -> Fees.of(UKRAINE, detention, null, Map.of())).hasMessageContaining("UA/2023-1");
    }

    @ParameterizedTest
    @CsvSource({"JPY, 1234, 0, 1234", "JOD, 1.5, 3, 1500"})
    void a_currency_has_its_own_minor_units(String currency, String amount, int scale, long minor) {
        String text = Rulebooks.text("kg-2022-1").replace("currency: KGS", "currency: " + currency)
                .replace("scale: 2", "scale: " + scale).replace("formula: \"1000\"", "formula: \"" + amount + "\"");
        Rulebook rules = new RulebookReader().read(text);

        assertThat(Fees.of(rules, rules.tariffs().getFirst(), null, Map.of()).amountMinor()).isEqualTo(minor);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"later + 1", "DT_NOW()", "RANDOM()", "2 *", "unknown(3)", "2 ^ 0.5",
            "5 % 2", "\"1000\"", "1 > 0", "0 - 1", "1 / 0"})
    void a_formula_reads_nothing_but_its_inputs_and_gives_a_number_to_pay(String formula) {
        assertRefused(List.of(), List.of(), List.of(new TariffStep("amount", formula, 2)));
    }

    @Test
    void a_name_is_there_once_in_whatever_case() {
        TariffTable max = new TariffTable("max", List.of(new TariffTable.Band(BigDecimal.ZERO, BigDecimal.ONE)));

        assertRefused(List.of(input("trips"), input("Trips")), List.of(), List.of(amount(2)));
        assertRefused(List.of(input("base")), List.of(), List.of(amount(2)));
        assertRefused(List.of(), List.of(max), List.of(amount(2)));
        assertRefused(List.of(), List.of(), List.of(new TariffStep("Amount", "1", 2), amount(2)));
    }

    @Test
    void a_fee_has_no_more_digits_than_its_currency() {
        assertRefused(List.of(), List.of(), List.of(amount(3)));
    }

    @Test
    void bands_that_begin_together_and_empty_ranges_are_refused() {
        TariffTable.Band band = new TariffTable.Band(BigDecimal.ONE, BigDecimal.ONE);
        TariffTable.Band same = new TariffTable.Band(new BigDecimal("1.0"), BigDecimal.TWO);

        assertThatThrownBy(() -> new TariffTable("t", List.of(band, same)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TariffTable("t", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TariffInput("i", BigDecimal.TEN, BigDecimal.ONE, 0, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TariffInput input(String name) {
        return new TariffInput(name, BigDecimal.ZERO, BigDecimal.TEN, 0, null);
    }

    private static TariffStep amount(int scale) {
        return new TariffStep("amount", "1", scale);
    }

    private static void assertRefused(List<TariffInput> inputs, List<TariffTable> tables, List<TariffStep> steps) {
        Tariff tariff = new Tariff("T", List.of(), List.of(), null, null, inputs, tables, steps,
                new Basis("test", null, Sure.DERIVED));

        assertThatThrownBy(() -> TariffCheck.check(tariff, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Fee single(Map<String, String> told) {
        return single(BASE, told);
    }

    private static Fee single(@Nullable BaseValue base, Map<String, String> told) {
        Map<String, String> inputs = new HashMap<>(Map.of("trips", "1", "actions", "1", "markers", "0", "custody", "1",
                "endedEarly", "0", "endedAtFirstMeeting", "0", "nightShare", "0", "nightTrip", "0", "daysToFiling",
                "0"));
        inputs.putAll(told);
        Map<String, BigDecimal> values = new HashMap<>();
        inputs.forEach((name, value) -> values.put(name, new BigDecimal(value)));
        return Fees.of(UKRAINE, SINGLE, base, values);
    }
}
