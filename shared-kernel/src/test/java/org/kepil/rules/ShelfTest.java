package org.kepil.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookEvent;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.kernel.rulebook.RulebookRejected;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShelfTest {

    private static final RulebookReader READER = new RulebookReader();
    private static final String FIRST = Rulebooks.text("kg-2022-1");
    private static final String SECOND = FIRST.replace("KG/2022-1", "KG/2027-1").replace("inForceFrom: 2022-08-10",
            "inForceFrom: 2027-01-01");
    private static final RulebookId OLD = new RulebookId("KG", "2022-1");
    private static final RulebookId NEW = new RulebookId("KG", "2027-1");

    @Test
    void what_is_proposed_decides_nothing() {
        Shelf shelf = fold(List.of(new RulebookProposed(OLD, FIRST)));

        assertThat(shelf.inForce("KG", LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(shelf.proposed()).containsOnlyKeys(OLD);
    }

    @Test
    void a_version_is_in_force_from_its_day_until_the_next_begins() {
        Shelf shelf = fold(List.of(new RulebookProposed(OLD, FIRST), new RulebookApproved(OLD),
                new RulebookProposed(NEW, SECOND), new RulebookApproved(NEW)));

        assertThat(shelf.inForce("KG", LocalDate.of(2022, 8, 9))).isEmpty();
        assertThat(shelf.inForce("KG", LocalDate.of(2022, 8, 10))).map(Rulebook::id).contains(OLD);
        assertThat(shelf.inForce("KG", LocalDate.of(2026, 12, 31))).map(Rulebook::id).contains(OLD);
        assertThat(shelf.inForce("KG", LocalDate.of(2027, 1, 1))).map(Rulebook::id).contains(NEW);
        assertThat(shelf.inForce("UA", LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(shelf.of("KG")).extracting(Rulebook::id).containsExactly(NEW, OLD);
    }

    @Test
    void what_happened_under_the_law_before_is_decided_by_the_law_before() {
        RulebookId before = new RulebookId("KG", "2017-1");
        Shelf shelf = fold(List.of(new RulebookProposed(before, Rulebooks.text("kg-2017-1")),
                new RulebookApproved(before), new RulebookProposed(OLD, FIRST), new RulebookApproved(OLD)));

        assertThat(shelf.inForce("KG", LocalDate.of(2020, 6, 1))).map(Rulebook::id).contains(before);
        assertThat(shelf.inForce("KG", LocalDate.of(2022, 8, 9))).map(Rulebook::id).contains(before);
        assertThat(shelf.inForce("KG", LocalDate.of(2022, 8, 10))).map(Rulebook::id).contains(OLD);
    }

    @Test
    void what_is_rejected_never_comes_into_force() {
        Shelf shelf = fold(List.of(new RulebookProposed(OLD, FIRST), new RulebookRejected(OLD, "Wrong.")));

        assertThat(shelf.proposed()).isEmpty();
        assertThat(shelf.find(OLD)).isEmpty();
    }

    @Test
    void of_two_that_begin_together_the_later_approved_is_in_force() {
        String rival = SECOND.replace("KG/2027-1", "KG/2027-2");
        RulebookId rivalId = new RulebookId("KG", "2027-2");
        Shelf shelf = fold(List.of(new RulebookProposed(NEW, SECOND), new RulebookProposed(rivalId, rival),
                new RulebookApproved(rivalId), new RulebookApproved(NEW)));

        assertThat(shelf.inForce("KG", LocalDate.of(2027, 6, 1))).map(Rulebook::id).contains(NEW);
        assertThat(shelf.of("KG")).extracting(Rulebook::id).containsExactly(NEW, rivalId);
    }

    @Test
    void a_text_that_was_rejected_stops_nothing_though_it_is_no_rulebook() {
        Shelf shelf = fold(List.of(new RulebookProposed(OLD, "nonsense"), new RulebookRejected(OLD, "Wrong."),
                new RulebookProposed(NEW, SECOND), new RulebookApproved(NEW)));

        assertThat(shelf.approved()).extracting(Rulebook::id).containsExactly(NEW);
    }

    @Test
    void an_approval_that_fits_no_text_is_told_with_the_name_of_the_version() {
        assertThatThrownBy(() -> fold(List.of(new RulebookApproved(NEW)))).hasMessageContaining("KG/2027-1");
        assertThatThrownBy(() -> fold(List.of(new RulebookProposed(NEW, "nonsense"), new RulebookApproved(NEW))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("KG/2027-1");
        assertThatThrownBy(() -> fold(List.of(new RulebookProposed(NEW, FIRST), new RulebookApproved(NEW))))
                .hasMessageContaining("calls itself KG/2022-1");
    }

    private static Shelf fold(List<RulebookEvent> events) {
        Shelf shelf = Shelf.EMPTY;
        for (RulebookEvent event : events) {
            shelf = shelf.after(event, READER);
        }
        return shelf;
    }
}
