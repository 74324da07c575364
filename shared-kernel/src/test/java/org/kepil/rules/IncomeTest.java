package org.kepil.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.rulebook.BaseValue;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.MeansResult;
import org.kepil.kernel.rulebook.MeansTest;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.Sure;

/** Incomes judged by the shipped rulebooks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IncomeTest {

    private static final Rulebook KYRGYZSTAN = Rulebooks.shipped("kg-2022-1");
    private static final MeansTest YEARLY = KYRGYZSTAN.means("YEARLY_INCOME").orElseThrow();
    private static final BaseValue WAGE = KYRGYZSTAN.base("MINIMUM_WAGE", "EVERYBODY", LocalDate.of(2020, 5, 1))
            .orElseThrow();
    private static final Rulebook UKRAINE = Rulebooks.shipped("ua-2023-1");
    private static final MeansTest MONTHLY = UKRAINE.means("MONTHLY_INCOME").orElseThrow();

    @Test
    void sixty_wages_a_year_are_eight_thousand_seven_hundred_and_fifty_som_a_month() {
        MeansResult result = YEARLY.judge(KYRGYZSTAN, WAGE, 12 * 875_000);

        assertThat(result.thresholdMinor()).isEqualTo(12 * 875_000);
        assertThat(result.within()).isTrue();
        assertThat(YEARLY.judge(KYRGYZSTAN, WAGE, 12 * 875_000 + 1).within()).isFalse();
    }

    @Test
    void twice_the_minimum_of_july_2022_is_5200_hryvnia_a_month() {
        BaseValue able = UKRAINE.base("SUBSISTENCE_MINIMUM", "ABLE_TO_WORK", LocalDate.of(2022, 7, 1)).orElseThrow();

        assertThat(MONTHLY.judge(UKRAINE, able, 0).thresholdMinor()).isEqualTo(6 * 520_000);
    }

    @Test
    void a_result_says_by_what_it_was_judged() {
        MeansResult result = YEARLY.judge(KYRGYZSTAN, WAGE, 0);

        assertThat(result.rulebook()).isEqualTo(KYRGYZSTAN.id());
        assertThat(result.base()).isEqualTo(WAGE);
        assertThat(result.currency().getCurrencyCode()).isEqualTo("KGS");
    }

    @Test
    void an_income_below_zero_or_a_value_of_another_series_or_rulebook_is_refused() {
        assertThatThrownBy(() -> YEARLY.judge(KYRGYZSTAN, WAGE, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MONTHLY.judge(UKRAINE, WAGE, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> YEARLY.judge(UKRAINE, WAGE, 1)).hasMessageContaining("UA/2023-1");
    }

    @Test
    void a_threshold_that_is_no_whole_number_of_base_values_is_refused() {
        assertThatThrownBy(() -> new MeansTest("ODD", "MINIMUM_WAGE", List.of("EVERYBODY"), 61, MeansTest.Per.YEAR, 3,
                new Basis("test", null, Sure.DERIVED))).isInstanceOf(IllegalArgumentException.class);
    }
}
