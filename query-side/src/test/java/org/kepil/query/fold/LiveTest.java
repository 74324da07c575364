package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.query.fold.LoggedHistory.await;
import static org.kepil.query.fold.LoggedHistory.awaitPosition;
import static org.kepil.query.fold.Notes.note;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeRenamed;
import org.kepil.query.history.Histories;

/** Follows a real log. How fast is the benchmark's affair. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveTest {

    private static final UUID ADA = new UUID(0, 1);

    private final LoggedHistory history = new LoggedHistory();

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void every_view_follows_the_log_and_says_what_a_fold_of_the_log_says() {
        List<Recorded<? extends Event>> events = Histories.random(7, 300);
        history.record(events.subList(0, 150));
        try (Live live = history.live(ViewBench.VIEWS, new Freshness())) {
            live.start();
            history.record(events.subList(150, 300));
            awaitPosition(live, 299);
            assertThat(live.state().views()).allSatisfy(view -> {
                assertThat(view.lag()).isZero();
                assertThat(view.running()).isTrue();
                assertThat(view.reason()).isNull();
            });
        }
        ViewBench.VIEWS.forEach(view -> assertThat(history.verify(view).differences()).isEmpty());
    }

    @Test
    void rows_and_progress_are_lost_together_and_come_again() {
        AtomicReference<@Nullable Long> before = new AtomicReference<>();
        Notes notes = new Notes(false) {
            @Override
            public @Nullable Row fold(OfficeId key, @Nullable Row row, Recorded<? extends Event> recorded) {
                if (recorded.position() == 30 && before.get() == null) {
                    before.set(killTheBatchUnderWay());
                }
                return super.fold(key, row, recorded);
            }
        };
        history.record(notes(0, 20));
        try (Live live = history.live(List.of(notes), new Freshness())) {
            live.start();
            awaitPosition(live, 19);
            history.record(notes(20, 60));
            awaitPosition(live, 59);
        }
        assertThat(before.get()).isNotNull().isBetween(19L, 29L);
        assertThat(history.verify(notes).differences()).isEmpty();
    }

    /** Ends the session that folds, after it has stored its token and before it commits; answers what is stored then. */
    private long killTheBatchUnderWay() {
        history.unlimited().sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where usename = 'kepil_reader' and datname = current_database() and state = 'idle in transaction'
                """).query(Boolean.class).list();
        long position = history.unlimited().sql("select position from view.progress").query(Long.class).single();
        long rowAt = history.unlimited().sql("select position from view.notes_v1").query(Long.class).single();
        assertThat(rowAt).isEqualTo(position);
        return position;
    }

    @Test
    void of_two_processes_one_folds_and_the_other_takes_over() {
        Notes notes = new Notes(true);
        history.record(notes(0, 30));
        try (Live second = history.live(List.of(notes), new Freshness())) {
            try (Live first = history.live(List.of(notes), new Freshness())) {
                first.start();
                second.start();
                history.record(notes(30, 60));
                awaitPosition(first, 59);
            }
            history.record(notes(60, 90));
            awaitPosition(second, 89);
        }
        assertThat(history.verify(notes).differences()).isEmpty();
    }

    @Test
    void an_event_that_this_version_does_not_know_stops_the_view_and_is_not_passed_by() {
        Notes notes = new Notes(false);
        history.record(notes(0, 5));
        history.unlimited()
                .sql("""
                        with type as (
                            insert into log.event_type (name, revision) values ('future.Foreseen', 3) returning type_id),
                        event as (
                            insert into log.event (recorded_at, occurred_at, aggregate_id, event_id, seq, type_id, payload, metadata)
                            select now(), now(), gen_random_uuid(), gen_random_uuid(), 0, type_id, '{}', '{}' from type
                            returning idx)
                        insert into log.event_pending (idx) select idx from event
                        """)
                .update();
        try (Live live = history.live(List.of(notes), new Freshness())) {
            live.start();
            await(() -> !live.state().views().getFirst().running());
            assertThat(live.state().views().getFirst().reason()).contains("future.Foreseen", "revision 3");
            assertThat(live.state().views().getFirst().position()).isLessThan(5);
        }
    }

    @Test
    void a_mistake_that_parks_too_much_stops_the_view_and_says_so() {
        history.record(LongStream.range(0, 30)
                .mapToObj(i -> renumbered(note(i, new UUID(1, i), Notes.UNFOLDABLE), 0)).toList());
        try (Live live = history.live(List.of(new Notes(false)), new Freshness())) {
            live.start();
            await(() -> !live.state().views().getFirst().running());
            assertThat(live.state().views().getFirst().reason()).contains("cannot be folded");
        }
    }

    private static List<Recorded<OfficeRenamed>> notes(int from, int to) {
        return LongStream.range(from, to).mapToObj(i -> note(i, ADA, "n" + i)).toList();
    }

    private static <E extends Event> Recorded<E> renumbered(Recorded<E> recorded, long sequence) {
        return new Recorded<>(recorded.position(), recorded.eventId(), recorded.aggregateId(), sequence,
                recorded.recordedAt(), recorded.act(), recorded.event());
    }
}
