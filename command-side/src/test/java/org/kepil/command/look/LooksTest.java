package org.kepil.command.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.command.CommandLog;
import org.kepil.command.Refused;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.look.Look;
import org.kepil.kernel.look.LookId;
import org.kepil.kernel.look.Looked;
import org.kepil.kernel.look.LooksCounted;
import org.kepil.kernel.look.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over a real log. Shows how looks fold into one, also when Kepil falls in between; not who asks for them to be recorded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LooksTest {

    /** Far ahead, so that a window ends when the test says so. */
    private static final Clock LATE = Clock.fixed(Instant.parse("2190-01-01T10:07:00Z"), ZoneOffset.UTC);
    private static CommandLog log;
    private static Again again;

    @BeforeAll
    static void begin() {
        log = new CommandLog();
        again = new Again(log.source);
    }

    @AfterAll
    static void end() {
        log.close();
    }

    @Test
    void the_first_look_is_an_event_and_those_after_it_are_told_when_the_window_ends() {
        CaseId seen = new CaseId(UUID.randomUUID());
        LookBook book = book();
        Act reader = reader();
        for (int look = 0; look < 5; look++) {
            book.record(look(seen), reader);
        }
        assertThat(told(seen)).containsExactly(1);
        windowEnds();
        assertThat(told(seen)).containsExactly(1, 4);
        windowEnds();
        assertThat(told(seen)).containsExactly(1, 4);
    }

    @Test
    void looks_of_two_persons_or_at_two_things_are_not_one() {
        CaseId one = new CaseId(UUID.randomUUID());
        LookBook book = book();
        book.record(look(one), reader());
        book.record(look(one), reader());
        book.record(new Look(Sight.TIMELINE, "/cases/{caseId}/timeline", null, List.of(one), List.of()), reader());
        assertThat(told(one)).containsExactly(1, 1, 1);
    }

    @Test
    void a_process_that_starts_anew_goes_on_counting() {
        CaseId seen = new CaseId(UUID.randomUUID());
        Act reader = reader();
        book().record(look(seen), reader);
        book().record(look(seen), reader);
        book().record(look(seen), reader);
        windowEnds();
        assertThat(told(seen)).containsExactly(1, 2);
    }

    @Test
    void a_round_that_fell_between_the_event_and_the_end_of_the_count_tells_nothing_twice() {
        CaseId seen = new CaseId(UUID.randomUUID());
        Act reader = reader();
        LookBook book = book();
        book.record(look(seen), reader);
        book.record(look(seen), reader);
        List<List<Object>> counted = rows();
        windowEnds();
        counted.forEach(row -> jdbc().sql("insert into look.again values (?, now() - interval '1 hour', ?)")
                .params(row).update());
        windowEnds();
        assertThat(told(seen)).containsExactly(1, 1);
    }

    @Test
    void what_cannot_be_recorded_is_said_so() {
        try (CommandLog away = new CommandLog()) {
            LookBook book = new LookBook(away.commands, new Again(away.source), LATE, Duration.ofMinutes(15));
            Look look = look(new CaseId(UUID.randomUUID()));
            Act reader = reader();
            book.record(look, reader);
            away.writer.close();
            assertThatThrownBy(() -> book.record(look, reader)).isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> book.record(look, reader())).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void a_search_text_is_kept_under_the_key_of_the_look() {
        Look search = new Look(Sight.CASES, "/cases", "Toktosunova", List.of(), List.of());
        book().record(search, reader());
        String stored = jdbc().sql("select string_agg(convert_from(payload, 'UTF8'), '') from log.event"
                + " join log.event_type using (type_id) where name = 'look.Looked'").query(String.class).single();
        assertThat(stored).contains("searched").doesNotContain("Toktosunova");
    }

    @Test
    void a_look_is_new() {
        LookId id = new LookId(UUID.randomUUID());
        RecordLook command = new RecordLook(id, look(new CaseId(UUID.randomUUID())));
        log.commands.send(command, CommandLog.SYSTEM);
        assertThatThrownBy(() -> log.commands.send(command, CommandLog.SYSTEM)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.refusal()).isEqualTo(LookRule.NEW_LOOK_REQUIRED.refusal()));
    }

    @Test
    void a_window_is_counted_once() {
        LookId id = new LookId(UUID.randomUUID());
        CaseId seen = new CaseId(UUID.randomUUID());
        Looked first = new RecordLook(id, look(seen)).looked();
        LooksCounted counted = new LooksCounted(id, 3, List.of(seen));
        var fixture = new AggregateTestFixture<>(Sighting.class);
        fixture.given(first).when(new CountLooks(id, 3)).expectEvents(counted);
        fixture.given(first, counted).when(new CountLooks(id, 9)).expectNoEvents();
    }

    private static LookBook book() {
        return new LookBook(log.commands, again, LATE, Duration.ofMinutes(15));
    }

    private static Act reader() {
        return new Act(UUID.randomUUID(), "Ada Bekova", Role.SUPERVISOR, null, null, null, Channel.PAGE, null, null,
                null, null, "none");
    }

    private static Look look(CaseId seen) {
        return new Look(Sight.CASE, "/cases/{caseId}", null, List.of(seen), List.of());
    }

    private static JdbcClient jdbc() {
        return JdbcClient.create(log.source);
    }

    private static List<List<Object>> rows() {
        return jdbc().sql("select look_id, more from look.again")
                .query((row, _) -> List.of(row.getObject(1), row.getObject(2))).list();
    }

    private static void windowEnds() {
        jdbc().sql("update look.again set ends_at = now() - interval '1 hour'").update();
        new LookRounds(again, log.commands).run();
    }

    /** How many looks at the case each event tells: the first ones, and the counts. */
    private static List<Integer> told(CaseId seen) {
        return jdbc().sql("select coalesce((convert_from(payload, 'UTF8')::jsonb ->> 'more')::int, 1) from log.event"
                + " join log.event_type using (type_id) where name like 'look.%'"
                + " and convert_from(payload, 'UTF8') like :seen order by idx")
                .param("seen", "%" + seen + "%").query((row, _) -> row.getInt(1)).list();
    }
}
