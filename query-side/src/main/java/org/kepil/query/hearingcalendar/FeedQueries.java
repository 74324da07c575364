package org.kepil.query.hearingcalendar;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Ask;
import org.kepil.query.FindReading;
import org.kepil.query.Forbidden;
import org.kepil.query.fold.Freshness;
import org.kepil.query.fold.Snapshots;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.hearingcalendar.FindFeed.State;
import org.kepil.query.page.PageClock;
import org.springframework.stereotype.Component;

/** Answers what the addresses of calendars lead to. */
@Component
class FeedQueries {

    /** Programs keep what they were told; nobody subscribes for the sake of what is long over. */
    private static final Duration KEPT = Duration.ofDays(180);

    /** More than a year; what is set for a later day is told when that day comes nearer. */
    private static final Duration AHEAD = Duration.ofDays(400);

    private final FeedView feeds;
    private final HearingCalendarView hearings;
    private final Snapshots snapshots;
    private final Freshness freshness;
    private final PageClock clock;
    private final Ask ask;

    FeedQueries(FeedView feeds, HearingCalendarView hearings, Snapshots snapshots, Freshness freshness,
            PageClock clock, Ask ask) {
        this.feeds = feeds;
        this.hearings = hearings;
        this.snapshots = snapshots;
        this.freshness = freshness;
        this.clock = clock;
        this.ask = ask;
    }

    @QueryHandler
    State handle(FindFeed.OfReader query) {
        Forbidden.unless(query.reader(), Permission.READ_CASES);
        return freshness.await(feeds.name(),
                () -> new State(snapshots.now(feeds, snapshot -> feed(snapshot, "feed_id", query.feedId().value()))
                        .orElse(null)),
                state -> query.version() < 0 || state.feed() != null && state.feed().version() >= query.version());
    }

    /** An address leads to nothing while its advocate may read nothing; it is decided each time that somebody asks. */
    @QueryHandler
    @Nullable
    Subscription handle(FindFeed.ByToken query) {
        return snapshots.now(feeds, snapshot -> feed(snapshot, "token_hash", query.tokenHash()))
                .filter(feed -> feed.advocateId() == null || reads(feed.advocateId()))
                .map(feed -> new Subscription(snapshots.now(hearings, snapshot -> of(feed, snapshot)))).orElse(null);
    }

    private boolean reads(AdvocateId advocate) {
        return ask.one(new FindReading.ByStanding(advocate), Boolean.class)
                && ask.one(new FindReading.ByAccount(advocate), Boolean.class);
    }

    private static Optional<Feed> feed(Snapshot snapshot, String column, Object value) {
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + column + " = :value")
                .param("value", value), Feed.class).stream().findFirst();
    }

    private List<CalendarEntry> of(Feed feed, Snapshot snapshot) {
        var since = clock.now().minus(KEPT);
        var until = clock.now().plus(AHEAD);
        OfficeId office = feed.officeId();
        String where = office == null ? "" : " and office_id = :office";
        return Snapshot.rows(snapshot.sql("select row_json from " + snapshot.table() + " where " + snapshot.standing()
                + " and last_at >= :since and first_at < :until" + where)
                .param("since", since.atOffset(ZoneOffset.UTC)).param("until", until.atOffset(ZoneOffset.UTC))
                .param("office", office == null ? null : office.value()), CaseHearings.class)
                .stream().flatMap(CalendarEntry::of).filter(entry -> !entry.hearing().at().isBefore(since))
                .filter(entry -> entry.hearing().at().isBefore(until) && shows(feed, entry))
                .sorted(CalendarEntry.EARLIEST_FIRST).toList();
    }

    /** An address that names neither advocate nor office shows nothing, and one that names both is the advocate's. */
    private static boolean shows(Feed feed, CalendarEntry entry) {
        return feed.advocateId() == null
                ? feed.officeId() != null && feed.officeId().equals(entry.officeId())
                : feed.advocateId().equals(entry.hearing().advocateId());
    }
}
