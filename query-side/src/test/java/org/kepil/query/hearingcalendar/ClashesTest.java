package org.kepil.query.hearingcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;
import org.kepil.query.hearingcalendar.CalendarEntry.Other;
import org.kepil.query.hearingcalendar.Sitting.Status;

/** Clashes against a model that compares every hearing with every other one. */
class ClashesTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T06:00:00Z");

    /** A hearing: minutes after the beginning, which advocate has it if any, and whether it is still to take place. */
    record Drawn(int minute, @Nullable Integer advocate, Status status) {
    }

    @Property(tries = 500)
    void those_that_meet_are_those_that_a_comparison_of_all_pairs_finds(
            @ForAll @Size(max = 30) List<@From("drawn") Drawn> drawn, @ForAll @IntRange(max = 90) int minutes) {
        List<CalendarEntry> all = entries(drawn);
        Duration length = Duration.ofMinutes(minutes);
        Clashes clashes = new Clashes(all, length);

        assertThat(all.stream().map(clashes::of).map(CalendarEntry::overlaps).toList())
                .isEqualTo(all.stream().map(entry -> naive(entry, all, length)).toList());
    }

    @Property(tries = 200)
    void two_hearings_meet_each_other_or_neither_meets_the_other(
            @ForAll @Size(max = 30) List<@From("drawn") Drawn> drawn) {
        List<CalendarEntry> all = entries(drawn);
        Clashes clashes = new Clashes(all, Duration.ofHours(1));
        List<List<String>> pairs = new ArrayList<>();
        all.stream().map(clashes::of).forEach(entry -> entry.overlaps()
                .forEach(other -> pairs.add(List.of(entry.number(), other.number()))));

        assertThat(pairs).allSatisfy(pair -> assertThat(pairs).contains(pair.reversed()));
    }

    @Example
    void a_question_about_more_than_a_quarter_says_what_it_may_be_about() {
        SignedIn reader = new SignedIn(new AccountId(new UUID(0, 1)), "ada", "Ada", Role.SUPERVISOR, null, null, null);
        Instant most = BEGIN.plus(Duration.ofDays(FindHearings.MOST_DAYS));
        assertThat(new FindHearings(BEGIN, most, null, null, new Moment.Now(), reader).to()).isEqualTo(most);
        for (Instant to : List.of(most.plusSeconds(1), BEGIN.minusSeconds(1))) {
            assertThatThrownBy(() -> new FindHearings(BEGIN, to, null, null, new Moment.Now(), reader))
                    .isInstanceOfSatisfying(BadParameter.class, bad -> {
                        assertThat(bad.rule()).isEqualTo(BadParameter.Rule.DAYS);
                        assertThat(bad.limits()).containsExactly(FindHearings.MOST_DAYS);
                    });
        }
    }

    @Provide
    Arbitrary<Drawn> drawn() {
        return Combinators.combine(Arbitraries.integers().between(0, 300),
                Arbitraries.integers().between(0, 2).injectNull(0.2), Arbitraries.of(Status.class)).as(Drawn::new);
    }

    private static List<CalendarEntry> entries(List<Drawn> drawn) {
        List<CalendarEntry> entries = new ArrayList<>(
                IntStream.range(0, drawn.size()).mapToObj(at -> entry(at, drawn.get(at))).toList());
        Collections.sort(entries, CalendarEntry.EARLIEST_FIRST);
        return entries;
    }

    private static CalendarEntry entry(int number, Drawn drawn) {
        AdvocateId advocate = drawn.advocate() == null ? null : new AdvocateId(new UUID(1, drawn.advocate()));
        return new CalendarEntry(new CaseId(new UUID(2, number)), "OSH-%02d".formatted(number), null,
                new Sitting(new HearingId(new UUID(3, number)), BEGIN.plus(Duration.ofMinutes(drawn.minute())),
                        "Osh City Court", null, null, drawn.status(), advocate, null, null, null, null, 0, BEGIN),
                List.of());
    }

    private static List<Other> naive(CalendarEntry one, List<CalendarEntry> all, Duration length) {
        return all.stream().filter(other -> meet(one.hearing(), other.hearing(), length)).map(Other::of).toList();
    }

    private static boolean meet(Sitting one, Sitting other, Duration length) {
        return one.awaited() && other.awaited() && one.advocateId() != null
                && one.advocateId().equals(other.advocateId()) && !one.hearingId().equals(other.hearingId())
                && Duration.between(one.at(), other.at()).abs().compareTo(length) < 0;
    }
}
