package org.kepil.kernel.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeansTestTest {

    private static final Basis BASIS = new Basis("test", null, Sure.DERIVED);
    private static final MeansTest KYRGYZ = new MeansTest("YEARLY_INCOME", "MINIMUM_WAGE", List.of("EVERYBODY"), 60,
            MeansTest.Per.YEAR, 12, BASIS);
    private static final BaseValue WAGE = new BaseValue("MINIMUM_WAGE", "EVERYBODY", 175_000, LocalDate.of(2020, 1, 1),
            BASIS);
    private static final MeansTest UKRAINIAN = new MeansTest("MONTHLY_INCOME", "SUBSISTENCE_MINIMUM",
            List.of("ABLE_TO_WORK", "NOT_ABLE_TO_WORK"), 2, MeansTest.Per.MONTH, 6, BASIS);

    @Test
    void sixty_wages_a_year_are_eight_thousand_seven_hundred_and_fifty_som_a_month() {
        MeansResult result = KYRGYZ.judge(WAGE, 12 * 875_000);

        assertThat(result.thresholdMinor()).isEqualTo(12 * 875_000);
        assertThat(result.within()).isTrue();
        assertThat(KYRGYZ.judge(WAGE, 12 * 875_000 + 1).within()).isFalse();
    }

    @Test
    void twice_the_minimum_of_july_2022_is_5200_hryvnia_a_month() {
        BaseValue able = new BaseValue("SUBSISTENCE_MINIMUM", "ABLE_TO_WORK", 260_000, LocalDate.of(2022, 7, 1), BASIS);

        assertThat(UKRAINIAN.judge(able, 0).thresholdMinor()).isEqualTo(6 * 520_000);
    }

    @Test
    void an_income_below_zero_or_a_value_of_another_series_is_refused() {
        assertThatThrownBy(() -> KYRGYZ.judge(WAGE, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> UKRAINIAN.judge(WAGE, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_threshold_that_is_no_whole_number_of_base_values_is_refused() {
        assertThatThrownBy(() -> new MeansTest("ODD", "MINIMUM_WAGE", List.of("EVERYBODY"), 61, MeansTest.Per.YEAR, 3,
                BASIS)).isInstanceOf(IllegalArgumentException.class);
    }
}
