package org.kepil.data.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How far the memory for copies reaches. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecentStepsTest {

    private static final Identities IDENTITIES = new Identities("test");

    @Property
    void the_set_is_a_set(@ForAll @Size(max = 3000) int[] numbers) {
        UuidSet set = new UuidSet();
        Set<UUID> model = new HashSet<>();
        for (int number : numbers) {
            assertThat(set.add(id(number))).isEqualTo(model.add(id(number)));
        }
        assertThat(set.size()).isEqualTo(model.size());
        assertThat(model).allMatch(set::contains);
    }

    @Property
    void a_copy_within_reach_is_found(@ForAll @IntRange(min = 1, max = 50) int reach,
            @ForAll @IntRange(max = 200) int before, @ForAll @IntRange(max = 49) int between) {
        RecentSteps recent = new RecentSteps(reach);
        for (int n = 0; n < before + between % reach; n++) {
            assertThat(recent.isNew(id(n))).isTrue();
        }

        assertThat(before == 0 && between % reach == 0 || !recent.isNew(id(before + between % reach - 1))).isTrue();
        assertThat(before == 0 || !recent.isNew(id(before - 1))).isTrue();
    }

    @Test
    void what_is_remembered_does_not_grow() {
        RecentSteps recent = new RecentSteps(10);
        for (int n = 0; n < 1000; n++) {
            recent.isNew(id(n));
        }

        assertThat(recent.isNew(id(0))).isTrue();
    }

    private static UUID id(int number) {
        return IDENTITIES.ofCase("case-" + number);
    }
}
