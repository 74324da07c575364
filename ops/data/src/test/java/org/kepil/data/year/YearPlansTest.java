package org.kepil.data.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.data.year.CasePlan.Ending;

/** What is planned has the published figures; whether what is told has them, the national year's own test shows. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class YearPlansTest {

    private static final YearOrder YEAR_2021 = YearOrder.of("kg-2021");
    private static final YearOrder YEAR_2020 = YearOrder.of("kg-2020");

    @Test
    void the_year_2021_has_the_published_regions_sexes_spheres_and_grounds() {
        assertThat(aided(YEAR_2021)).hasSize(9_228);
        assertThat(counted(YEAR_2021, plan -> plan.region().name())).isEqualTo(Map.of("Bishkek", 2_780L, "Osh", 2_601L,
                "Chui", 1_519L, "Jalal-Abad", 683L, "Batken", 645L, "Issyk-Kul", 512L, "Talas", 349L, "Naryn", 139L));
        assertThat(counted(YEAR_2021, CasePlan::woman)).isEqualTo(Map.of(true, 2_460L, false, 6_768L));
        assertThat(counted(YEAR_2021, CasePlan::matter)).containsEntry("CRIMINAL", 5_749L).containsEntry(
                "MISDEMEANOUR", 1_596L);
        assertThat(counted(YEAR_2021, plan -> plan.stage() == null)).containsEntry(true, 1_883L);
        assertThat(counted(YEAR_2021, CasePlan::ground)).isEqualTo(
                Map.of("MINOR", 549L, "WITHIN_INCOME_LIMIT", 3_758L, "REGARDLESS_OF_INCOME", 4_921L));
    }

    @Test
    void the_year_2020_has_the_published_stages_sexes_spheres_and_minors() {
        assertThat(aided(YEAR_2020)).hasSize(11_947);
        assertThat(counted(YEAR_2020, plan -> String.valueOf(plan.stage()))).isEqualTo(
                Map.of("DETENTION", 2_741L, "INVESTIGATION", 5_188L, "COURT", 1_540L, "null", 2_478L));
        assertThat(counted(YEAR_2020, CasePlan::matter)).containsEntry("CRIMINAL", 7_312L).containsEntry(
                "MISDEMEANOUR", 2_157L);
        assertThat(counted(YEAR_2020, CasePlan::woman)).isEqualTo(Map.of(true, 3_424L, false, 8_523L));
        assertThat(counted(YEAR_2020, CasePlan::minor)).containsEntry(true, 727L);
    }

    @Test
    void of_a_hundred_decisions_some_four_refuse() {
        long refused = Plans.of(YEAR_2021).stream().filter(plan -> plan.ends() == Ending.REFUSED).count();
        assertThat(100.0 * refused / (refused + 9_228)).isBetween(3.9, 4.1);
    }

    @Test
    void the_same_order_gives_the_same_cases_and_another_seed_others() {
        assertThat(Plans.of(YEAR_2021)).isEqualTo(Plans.of(YEAR_2021))
                .isNotEqualTo(Plans.of(new YearOrder("kg-2021", 2021, 2)));
    }

    @Test
    void whoever_asks_asks_in_office_hours_and_whoever_is_detained_is_detained_at_any_hour() {
        List<CasePlan> plans = Plans.of(YEAR_2021);
        assertThat(plans).filteredOn(plan -> !plan.detained()).allSatisfy(plan -> {
            LocalDateTime at = LocalDateTime.ofInstant(plan.beginsAt(), Region.ZONE);
            assertThat(Hours.works(at.toLocalDate())).isTrue();
            assertThat(at.getHour()).isBetween(9, 16);
        });
        assertThat(plans.stream().filter(CasePlan::detained)
                .map(plan -> LocalDateTime.ofInstant(plan.beginsAt(), Region.ZONE).getHour()).distinct()).hasSize(24);
    }

    @Test
    void nobody_makes_up_a_year_of_which_nothing_was_published() {
        assertThatIllegalArgumentException().isThrownBy(() -> Plans.of(YearOrder.of("kg-1999")));
    }

    private static List<CasePlan> aided(YearOrder order) {
        return Plans.of(order).stream().filter(plan -> plan.ends() == Ending.AIDED).toList();
    }

    private static <K> Map<K, Long> counted(YearOrder order, Function<CasePlan, K> by) {
        return aided(order).stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
