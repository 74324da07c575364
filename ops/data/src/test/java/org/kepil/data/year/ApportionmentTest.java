package org.kepil.data.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ApportionmentTest {

    @Example
    void the_largest_fractions_get_what_is_left() {
        assertThat(Apportionment.shares(10, List.of(6, 6, 2))).containsExactly(4, 4, 2);
        assertThat(Apportionment.shares(3, List.of(1, 1))).containsExactly(2, 1);
        assertThat(Apportionment.shares(0, List.of(0, 0))).containsExactly(0, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> Apportionment.shares(1, List.of(0, 0)));
    }

    @Property(tries = 300)
    void everything_is_shared_out_and_nobody_gets_a_whole_one_more_or_less_than_their_quota(
            @ForAll @IntRange(max = 20_000) int things,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9_000) Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        Assume.that(sum > 0);
        int[] shares = Apportionment.shares(things, weights);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(things);
        for (int at = 0; at < shares.length; at++) {
            double quota = (double) things * weights.get(at) / sum;
            assertThat(Math.abs(shares[at] - quota)).isLessThan(1);
        }
    }

    @Property(tries = 200)
    void a_split_by_one_dimension_after_the_other_meets_every_total(
            @ForAll @Size(3) List<@IntRange(max = 900) Integer> regions, @ForAll @IntRange(max = 100) int women,
            @ForAll @IntRange(max = 100) int minors) {
        int people = regions.stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> byRegion = counts("A", regions.get(0), "B", regions.get(1), "C", regions.get(2));
        Map<String, Integer> bySex = counts("F", people * women / 100, "M", people - people * women / 100);
        Map<String, Integer> byGround = counts("MINOR", people * minors / 100, "REST", people - people * minors / 100);
        List<Cell> cells = Cell.split(Cell.split(Cell.split(Cell.everybody(people), _ -> true, Dimension.REGION,
                byRegion), _ -> true, Dimension.SEX, bySex), _ -> true, Dimension.GROUND, byGround);
        assertThat(totals(cells, Dimension.REGION)).isEqualTo(positive(byRegion));
        assertThat(totals(cells, Dimension.SEX)).isEqualTo(positive(bySex));
        assertThat(totals(cells, Dimension.GROUND)).isEqualTo(positive(byGround));
    }

    static Map<String, Integer> totals(List<Cell> cells, Dimension dimension) {
        Map<String, Integer> totals = new HashMap<>();
        cells.forEach(cell -> totals.merge(cell.mark(dimension), cell.count(), Integer::sum));
        return totals;
    }

    private static Map<String, Integer> positive(Map<String, Integer> counts) {
        Map<String, Integer> positive = new HashMap<>(counts);
        positive.values().removeIf(count -> count == 0);
        return positive;
    }

    private static Map<String, Integer> counts(Object... pairs) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            counts.put((String) pairs[at], (Integer) pairs[at + 1]);
        }
        return counts;
    }
}
