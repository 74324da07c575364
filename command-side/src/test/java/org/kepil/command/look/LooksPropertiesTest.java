package org.kepil.command.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import org.kepil.command.CommandLog;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.look.Look;
import org.kepil.kernel.look.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is looked at, by whom, and wherever windows end and processes begin anew: every look is told, and once. */
class LooksPropertiesTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final CommandLog LOG = new CommandLog();
    private static final Again AGAIN = new Again(LOG.source);

    @AfterContainer
    static void end() {
        LOG.close();
    }

    /** A step is a look of one of two persons at one of two cases, or a restart, or the end of the window. */
    @Property(tries = 25)
    void every_look_is_told_once(@ForAll @Size(max = 25) List<@IntRange(min = 0, max = 7) Integer> steps) {
        List<CaseId> cases = List.of(new CaseId(UUID.randomUUID()), new CaseId(UUID.randomUUID()));
        List<Act> readers = List.of(reader(), reader());
        Instant now = Instant.parse("2190-01-01T10:07:00Z");
        LookBook book = book(now);
        int[] looks = new int[2];
        for (int step : steps) {
            if (step >= 6) {
                now = step == 7 ? windowEnds(now) : now;
                book = book(now);
            } else {
                looks[step % 2]++;
                book.record(new Look(Sight.CASE, "/cases/{caseId}", null, List.of(cases.get(step % 2)), List.of()),
                        readers.get(step % 3 % 2));
            }
        }
        windowEnds(now);
        assertThat(List.of(told(cases.getFirst()), told(cases.getLast()))).containsExactly(looks[0], looks[1]);
    }

    private static LookBook book(Instant now) {
        return new LookBook(LOG.commands, AGAIN, Clock.fixed(now, ZoneOffset.UTC), WINDOW);
    }

    private static Act reader() {
        return new Act(UUID.randomUUID(), "Ada Bekova", Role.SUPERVISOR, null, null, null, Channel.PAGE, null, null,
                null, null, "none");
    }

    private static Instant windowEnds(Instant now) {
        jdbc().sql("update look.again set ends_at = now() - interval '1 hour'").update();
        new LookRounds(AGAIN, LOG.commands).run();
        return now.plus(WINDOW);
    }

    private static JdbcClient jdbc() {
        return JdbcClient.create(LOG.source);
    }

    private static int told(CaseId seen) {
        return jdbc().sql("select coalesce(sum(coalesce((convert_from(payload, 'UTF8')::jsonb ->> 'more')::int, 1)), 0)"
                + " from log.event join log.event_type using (type_id) where name like 'look.%'"
                + " and convert_from(payload, 'UTF8') like :seen").param("seen", "%" + seen + "%")
                .query(Integer.class).single();
    }
}
