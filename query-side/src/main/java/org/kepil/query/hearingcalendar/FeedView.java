package org.kepil.query.hearingcalendar;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.calendar.CalendarEvent;
import org.kepil.kernel.calendar.FeedAddressIssued;
import org.kepil.kernel.calendar.FeedAddressRevoked;
import org.kepil.kernel.calendar.FeedId;
import org.kepil.query.fold.Column;
import org.kepil.query.fold.SqlType;
import org.kepil.query.fold.Table;
import org.kepil.query.fold.View;

/** One row for each calendar that ever had an address. */
public final class FeedView implements View<FeedId, Feed> {

    private static final Table<FeedId, Feed> TABLE = new Table<>("feed_id", FeedId::value, FeedId::new, Feed.class,
            false, List.of(new Column<>("token_hash", SqlType.TEXT, Feed::tokenHash)), List.of("token_hash"));

    @Override
    public String name() {
        return "calendar-feed";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Table<FeedId, Feed> table() {
        return TABLE;
    }

    @Override
    public Permission reading() {
        return Permission.KEEP_ACCOUNTS;
    }

    @Override
    public List<Class<? extends Event>> hears() {
        return List.of(CalendarEvent.class);
    }

    @Override
    public List<FeedId> keys(Recorded<? extends Event> recorded) {
        return recorded.event() instanceof CalendarEvent event ? List.of(event.feedId()) : List.of();
    }

    @Override
    public UUID stream(FeedId key) {
        return key.value();
    }

    @Override
    public @Nullable Feed fold(FeedId key, @Nullable Feed row, Recorded<? extends Event> recorded) {
        if (!(recorded.event() instanceof CalendarEvent event)) {
            return row;
        }
        return switch (event) {
            case FeedAddressIssued(_, var advocate, var office, var hash) ->
                new Feed(key, advocate, office, hash, recorded.recordedAt(), recorded.sequence());
            case FeedAddressRevoked _ -> row == null
                    ? null
                    : new Feed(key, row.advocateId(), row.officeId(), null, row.issuedAt(), recorded.sequence());
        };
    }
}
