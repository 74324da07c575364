package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.account.AccountClosed;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateEntered;
import org.kepil.kernel.advocate.AdvocateExcluded;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.advocate.AdvocateReinstated;
import org.kepil.kernel.advocate.AdvocateSuspended;
import org.kepil.kernel.advocate.ExclusionGround;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.assignment.AssignmentAccepted;
import org.kepil.kernel.calendar.FeedAddressIssued;
import org.kepil.kernel.calendar.FeedId;
import org.kepil.kernel.hearing.HearingId;
import org.kepil.kernel.hearing.HearingScheduled;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.AidRequested;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.hearingcalendar.FindFeed;
import org.kepil.query.hearingcalendar.Subscription;

/** Asks over the bus what the addresses of calendars lead to, and to whom they still do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FeedQuestionsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T04:00:00Z");
    private static final OfficeId OSH = new OfficeId(new UUID(5, 1));
    private static final OfficeId NARYN = new OfficeId(new UUID(5, 2));
    private static final AdvocateId ADA = new AdvocateId(new UUID(6, 1));
    private static final QueryBench BENCH = new QueryBench(Clock.fixed(NOW, ZoneOffset.UTC));
    private static long position;

    @BeforeAll
    static void record() {
        List<Recorded<? extends Event>> log = new ArrayList<>();
        add(log, OSH, 1, Duration.ofDays(399));
        add(log, OSH, 2, Duration.ofDays(401));
        add(log, OSH, 3, Duration.ofDays(-179));
        add(log, OSH, 4, Duration.ofDays(-181));
        add(log, NARYN, 5, Duration.ofDays(9));
        UUID osh = FeedId.of(OSH).value();
        log.add(recorded(osh, 0, new FeedAddressIssued(new FeedId(osh), null, OSH, "osh")));
        BENCH.record(log);
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @Test
    void an_offices_calendar_tells_its_hearings_of_half_a_year_back_and_four_hundred_days_ahead() {
        assertThat(hearings("osh")).containsExactly(hearing(3), hearing(1));
        assertThat(read("nobody")).isNull();
    }

    @Test
    void an_advocates_address_leads_to_nothing_while_the_advocate_is_suspended_or_excluded() {
        AdvocateId advocate = subscribed(11, "suspended");
        assertThat(read("suspended")).isNotNull();
        BENCH.record(List.of(recorded(advocate.value(), 1, new AdvocateSuspended(advocate, "1", "Complaint"))));
        assertThat(read("suspended")).isNull();
        BENCH.record(List.of(recorded(advocate.value(), 2, new AdvocateReinstated(advocate, "2"))));
        assertThat(read("suspended")).isNotNull();
        BENCH.record(List.of(recorded(advocate.value(), 3, new AdvocateExcluded(advocate, "3",
                new ExclusionGround("OWN_WISH"), LocalDate.EPOCH))));
        assertThat(read("suspended")).isNull();
    }

    @Test
    void an_advocates_address_leads_to_nothing_once_the_account_is_closed() {
        subscribed(12, "closed");
        assertThat(read("closed")).isNotNull();
        AccountId account = new AccountId(new UUID(12, 2));
        BENCH.record(List.of(recorded(account.value(), 1, new AccountClosed(account))));
        assertThat(read("closed")).isNull();
    }

    @Test
    void an_advocates_calendar_tells_the_advocates_hearings_in_every_office() {
        subscribed(ADA, 13, "ada");
        CaseId held = new CaseId(new UUID(1, 5));
        BENCH.record(List.of(recorded(held.value(), 2, new AssignmentAccepted(held, ADA, "A-1"))));
        assertThat(hearings("ada")).containsExactly(hearing(5));
    }

    private static AdvocateId subscribed(long seed, String hash) {
        AdvocateId advocate = new AdvocateId(new UUID(seed, 1));
        subscribed(advocate, seed, hash);
        return advocate;
    }

    private static void subscribed(AdvocateId advocate, long seed, String hash) {
        AccountId account = new AccountId(new UUID(seed, 2));
        FeedId feed = FeedId.of(advocate);
        BENCH.record(List.of(
                recorded(advocate.value(), 0,
                        new AdvocateEntered(advocate, "R-" + seed, "Ada", OSH, Practice.UNSTATED, null)),
                recorded(account.value(), 0,
                        new AccountOpened(account, "u" + seed, "Ada", Role.ADVOCATE, null, advocate, null)),
                recorded(feed.value(), 0, new FeedAddressIssued(feed, advocate, null, hash))));
    }

    private static List<UUID> hearings(String hash) {
        return BENCH.ask().one(new FindFeed.ByToken(hash), Subscription.class).entries().stream()
                .map(entry -> entry.hearing().hearingId().value()).toList();
    }

    private static @Nullable Subscription read(String hash) {
        return BENCH.ask().find(new FindFeed.ByToken(hash), Subscription.class);
    }

    private static UUID hearing(long number) {
        return new UUID(2, number);
    }

    private static void add(List<Recorded<? extends Event>> log, OfficeId office, long number, Duration from) {
        CaseId id = new CaseId(new UUID(1, number));
        log.add(recorded(id.value(), 0, new AidRequested(id, "X-" + number, new PersonId(id.value()),
                PersonalText.of("Aida Example"), PersonalText.of("Needs help."), null, new MatterKind("CIVIL"), office,
                RequestChannel.DESK, null, null, 2)));
        log.add(recorded(id.value(), 1,
                new HearingScheduled(id, new HearingId(hearing(number)), NOW.plus(from), "Invented court")));
    }

    private static Recorded<Event> recorded(UUID aggregate, long sequence, Event event) {
        return new Recorded<>(position++, UUID.randomUUID(), aggregate, sequence, NOW,
                Act.ofSystem(Channel.SYSTEM, "none"), event);
    }
}
