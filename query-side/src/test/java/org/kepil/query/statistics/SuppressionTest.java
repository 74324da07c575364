package org.kepil.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kepil.query.statistics.Statistics.Line;

class SuppressionTest {

    @Example
    void one_small_number_takes_another_with_it_because_the_sum_is_told() {
        assertThat(told(5, 100, 3, 40, 7)).containsExactly(100L, null, 40L, null);
    }

    @Example
    void two_small_numbers_whose_sum_is_small_take_a_third() {
        assertThat(told(5, 100, 1, 1, 60)).containsExactly(100L, null, null, null);
    }

    @Example
    void where_nothing_is_small_nothing_is_hidden_and_nobody_is_in_a_line_of_0() {
        assertThat(told(5, 100, 5, 0)).containsExactly(100L, 5L, 0L);
        assertThat(told(0, 1, 2)).containsExactly(1L, 2L);
    }

    @Property(tries = 500)
    void nothing_small_is_told_and_what_is_hidden_does_not_follow_from_the_sum(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 60) Integer> people,
            @ForAll @IntRange(min = 2, max = 10) int smallest) {
        List<Line> before = IntStream.range(0, people.size())
                .mapToObj(at -> new Line("L" + at, (long) people.get(at))).toList();
        List<Line> after = new Suppression(smallest).of(before);
        List<Long> hidden = IntStream.range(0, people.size()).filter(at -> after.get(at).people() == null)
                .mapToObj(at -> (long) people.get(at)).toList();
        assertThat(after.stream().map(Line::people).filter(Objects::nonNull))
                .allSatisfy(count -> assertThat(count == 0 || count >= smallest).isTrue());
        boolean all = after.stream().map(Line::people).allMatch(count -> count == null || count == 0);
        assertThat(hidden.isEmpty() || all
                || hidden.size() > 1 && hidden.stream().mapToLong(Long::longValue).sum() >= 2L * smallest).isTrue();
    }

    private static List<Long> told(int smallest, long... people) {
        return new Suppression(smallest)
                .of(IntStream.range(0, people.length).mapToObj(at -> new Line("L" + at, people[at])).toList()).stream()
                .map(Line::people).toList();
    }
}
