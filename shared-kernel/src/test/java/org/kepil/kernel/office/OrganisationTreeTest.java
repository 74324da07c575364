package org.kepil.kernel.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationTreeTest {

    private static final OfficeId HEAD = new OfficeId(new UUID(0, 1));
    private static final OfficeId NORTH = new OfficeId(new UUID(0, 2));
    private static final OfficeId SOUTH = new OfficeId(new UUID(0, 3));
    private static final OfficeId BUREAU = new OfficeId(new UUID(0, 4));
    private static final LocalDate Y2024 = LocalDate.parse("2024-01-01");
    private static final LocalDate Y2026 = LocalDate.parse("2026-01-01");

    private final OrganisationTree tree = new OrganisationTree(List.of(
            new OfficePlaced(HEAD, OfficeKind.COORDINATION_CENTRE, null, Y2024), below(NORTH, HEAD, Y2024),
            below(SOUTH, HEAD, Y2024), below(BUREAU, NORTH, Y2024), below(BUREAU, SOUTH, Y2026)));

    private static OfficePlaced below(OfficeId office, OfficeId parent, LocalDate from) {
        return new OfficePlaced(office, OfficeKind.LOCAL_CENTRE, parent, from);
    }

    @Test
    void an_office_stands_where_it_stood_on_that_day() {
        assertThat(tree.within(NORTH, Y2026.minusDays(1))).containsExactlyInAnyOrder(NORTH, BUREAU);
        assertThat(tree.within(NORTH, Y2026)).containsExactly(NORTH);
        assertThat(tree.within(SOUTH, Y2026)).containsExactlyInAnyOrder(SOUTH, BUREAU);
        assertThat(tree.within(HEAD, Y2026)).containsExactlyInAnyOrder(HEAD, NORTH, SOUTH, BUREAU);
        assertThat(tree.place(HEAD, Y2024.minusDays(1))).isEmpty();
    }

    @Test
    void of_two_places_from_the_same_day_the_last_counts() {
        var corrected = new OrganisationTree(List.of(below(BUREAU, NORTH, Y2024), below(BUREAU, SOUTH, Y2024)));
        assertThat(corrected.place(BUREAU, Y2024)).contains(below(BUREAU, SOUTH, Y2024));
    }

    @Test
    void an_office_never_stands_below_itself_on_any_day() {
        assertThat(tree.circlesWith(below(SOUTH, BUREAU, Y2024))).as("from 2026 on").isTrue();
        assertThat(tree.circlesWith(below(NORTH, BUREAU, Y2024))).as("until 2026").isTrue();
        assertThat(tree.circlesWith(below(NORTH, BUREAU, Y2026))).isFalse();
        assertThat(tree.circlesWith(below(NORTH, NORTH, Y2026))).isTrue();
        assertThat(tree.circlesWith(below(BUREAU, HEAD, Y2026))).isFalse();
    }

    @Test
    void a_circle_that_was_recorded_has_an_end() {
        var circle = new OrganisationTree(List.of(below(NORTH, SOUTH, Y2024), below(SOUTH, NORTH, Y2024)));
        assertThat(circle.within(NORTH, Y2024)).containsExactlyInAnyOrder(NORTH, SOUTH);
    }
}
