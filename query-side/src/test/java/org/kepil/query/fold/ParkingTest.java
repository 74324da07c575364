package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kepil.query.fold.Notes.UNFOLDABLE;
import static org.kepil.query.fold.Notes.UNSTORABLE;
import static org.kepil.query.fold.Notes.note;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeRenamed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParkingTest {

    private static final Notes NOTES = new Notes(false);
    private static final Notes HISTORY = new Notes(true);
    private static final ViewBench BENCH = new ViewBench(List.of(NOTES, HISTORY));

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BLAISE = new UUID(0, 2);

    @BeforeEach
    void empty() throws SQLException {
        BENCH.empty(List.of(NOTES, HISTORY));
    }

    static Stream<Notes> views() {
        return Stream.of(NOTES, HISTORY);
    }

    @ParameterizedTest
    @MethodSource("views")
    void an_event_that_cannot_be_folded_holds_up_its_own_key_only(Notes view) throws SQLException {
        BENCH.fold(view, List.of(note(0, ADA, "a"), note(1, BLAISE, "b"), note(2, ADA, UNFOLDABLE),
                note(3, ADA, "after"), note(4, BLAISE, "c")));
        assertThat(names(view, ADA)).isEqualTo("a");
        assertThat(names(view, BLAISE)).isEqualTo("b c");
        assertThat(parked(view)).containsExactly(ADA + " at 2: cannot, 2 waiting");
    }

    @ParameterizedTest
    @MethodSource("views")
    void an_event_that_no_table_takes_holds_up_its_own_key_only(Notes view) throws SQLException {
        BENCH.fold(view, List.of(note(0, ADA, "a"), note(1, BLAISE, "b"), note(2, ADA, UNSTORABLE),
                note(3, ADA, "after"), note(4, BLAISE, "c")));
        assertThat(names(view, ADA)).isEqualTo("a");
        assertThat(names(view, BLAISE)).isEqualTo("b c");
        assertThat(parked(view)).singleElement().asString().startsWith(ADA + " at 2: ").endsWith(", 2 waiting");
    }

    @ParameterizedTest
    @MethodSource("views")
    void the_cause_says_what_kind_of_failure_it_was_and_quotes_no_data(Notes view) throws SQLException {
        BENCH.fold(view, List.of(note(0, ADA, "Danylo"), note(1, ADA, UNSTORABLE)));
        assertThat(BENCH.jdbc().sql("select cause from view.parked where view = ?").param(view.id())
                .query(String.class).single()).contains("Exception, SQLSTATE 22").doesNotContain("Danylo", UNSTORABLE);
    }

    @ParameterizedTest
    @MethodSource("views")
    void later_batches_leave_a_parked_key_alone(Notes view) throws SQLException {
        BENCH.fold(view, List.of(note(0, ADA, "a"), note(1, ADA, UNFOLDABLE)));
        BENCH.fold(view, List.of(note(2, ADA, "late"), note(3, BLAISE, "b")));
        assertThat(names(view, ADA)).isEqualTo("a");
        assertThat(names(view, BLAISE)).isEqualTo("b");
        assertThat(parked(view)).containsExactly(ADA + " at 1: cannot, 2 waiting");
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_parked_key_is_verified_as_of_the_event_before(Notes view) throws SQLException {
        List<Recorded<OfficeRenamed>> log = List.of(note(0, ADA, "a"), note(1, ADA, UNSTORABLE), note(2, ADA, "late"),
                note(3, BLAISE, "b"));
        BENCH.fold(view, log);
        Verification verification = BENCH.verify(view, log);
        assertThat(verification.differences()).isEmpty();
        assertThat(verification.parked()).containsExactly(ADA.toString());
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_row_that_goes_and_comes_again_is_as_the_fold_says(Notes view) throws SQLException {
        List<Recorded<OfficeRenamed>> log = List.of(note(0, ADA, "a"), note(1, ADA, "gone"), note(2, BLAISE, "gone"),
                note(3, ADA, "again"), note(4, BLAISE, "b"), note(5, BLAISE, "gone"));
        BENCH.fold(view, log.subList(0, 1));
        BENCH.fold(view, log.subList(1, 3));
        BENCH.fold(view, log.subList(3, 6));
        assertThat(names(view, ADA)).isEqualTo("again");
        assertThat(BENCH.row(view, new OfficeId(BLAISE))).isNull();
        assertThat(BENCH.verify(view, log).differences()).isEmpty();
    }

    @Test
    void a_mistake_that_would_park_too_many_keys_stops_the_view_and_parks_none() throws SQLException {
        ViewWriter<OfficeId, Notes.Row> writer = new ViewWriter<>(NOTES, new ParkingLimit(2, 0.5));
        List<Recorded<OfficeRenamed>> two = List.of(note(0, new UUID(1, 0), UNFOLDABLE),
                note(1, new UUID(1, 1), UNFOLDABLE));
        BENCH.fold(NOTES, writer, two);
        List<Recorded<OfficeRenamed>> third = List.of(note(2, new UUID(1, 2), UNFOLDABLE), note(3, ADA, "a"));
        assertThatThrownBy(() -> BENCH.fold(NOTES, writer, third)).isInstanceOf(ParkingLimitReached.class)
                .hasMessageContaining("3 keys")
                .hasMessageContaining("IllegalStateException").hasMessageNotContaining(": cannot").hasNoCause();
        assertThat(parked(NOTES)).hasSize(2);
        assertThat(BENCH.row(NOTES, new OfficeId(ADA))).isNull();
    }

    private static String names(Notes view, UUID office) {
        Notes.Row row = BENCH.row(view, new OfficeId(office));
        return row == null ? "" : row.names();
    }

    private static List<@Nullable String> parked(Notes view) {
        return BENCH.jdbc()
                .sql("select key || ' at ' || position || ': ' || split_part(replace(cause,"
                        + " 'java.lang.IllegalStateException', 'cannot'), ', at ', 1)"
                        + " || ', ' || waiting || ' waiting' from view.parked where view = ? order by key")
                .param(view.id()).query(String.class).list();
    }
}
