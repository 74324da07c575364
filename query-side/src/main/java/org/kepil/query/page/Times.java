package org.kepil.query.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.kepil.query.Moment;
import org.kepil.query.Place;
import org.kepil.query.page.TimeBar.Step;
import org.springframework.stereotype.Component;

/** Reads the time that a page is asked for, and builds the bar that says it. */
@Component
public class Times {

    /** Query parameter of every page that has a past. */
    public static final String PARAMETER = "asOf";

    private static final Duration DAY = Duration.ofDays(1);

    private final Format format;
    private final Words words;
    private final PageClock clock;

    Times(Format format, Words words, PageClock clock) {
        this.format = format;
        this.words = words;
        this.clock = clock;
    }

    /** What the parameter means; see {@link TimeText}. */
    public Asked read(@Nullable String asOf) {
        return TimeText.read(asOf, clock.zone())
                .map(moment -> new Asked(moment, false))
                .orElseGet(() -> new Asked(new Moment.Now(), true));
    }

    /** The bar of a page about one thing: it steps from event to event of that thing, and reads the clock of its office. */
    public TimeBar byEvent(Asked asked, Place place, Address page, @Nullable Long previous, @Nullable Long next,
            ZoneId zone, String note) {
        return bar(asked, place, page, zone,
                previous == null ? null : new Step(at(page, previous), words.text("time.previous.event")),
                next == null ? null : new Step(at(page, next), words.text("time.next.event")), note);
    }

    /** The bar of a page about many things: it steps from day to day, or by position where one was asked for. */
    public TimeBar byDay(Asked asked, Place place, Address page) {
        if (asked.moment() instanceof Moment.Position(long value)) {
            return byEvent(asked, place, page, value > 0 ? value - 1 : null, value + 1, clock.zone(), zone());
        }
        Instant shown = asked.moment() instanceof Moment.At(Instant at)
                ? at
                : clock.now().truncatedTo(ChronoUnit.MINUTES);
        Instant later = shown.plus(DAY);
        return bar(asked, place, page, clock.zone(),
                new Step(at(page, shown.minus(DAY)), words.text("time.previous.day")),
                asked.past() && later.isBefore(clock.now())
                        ? new Step(at(page, later), words.text("time.next.day"))
                        : null,
                zone());
    }

    private TimeBar bar(Asked asked, Place place, Address page, ZoneId zone, @Nullable Step previous,
            @Nullable Step next, String note) {
        String shown = shown(asked.moment(), place, zone);
        return new TimeBar(place, shown, new TimeField(shown, TimeText.written(asked.moment()), zone),
                asked.unreadable(), page, previous, next, note);
    }

    /** Date and minutes; a day alone where all of it was asked for; a position as such where none was recorded there. */
    private String shown(Moment moment, Place place, ZoneId zone) {
        return switch (moment) {
            case Moment.Now() -> words.text("time.now");
            case Moment.At(Instant at) when at.atZone(zone).toLocalTime().equals(LocalTime.MAX) ->
                format.day(at, zone);
            case Moment.At(Instant at) -> format.instant(at, zone);
            case Moment.Position(long value) when place.recordedAt() == null -> format.count(value);
            case Moment.Position _ -> format.instant(place.recordedAt(), zone);
        };
    }

    private String zone() {
        return words.text("time.zone", city(clock.zone().getId()));
    }

    /** {@code Bishkek} of {@code Asia/Bishkek}. */
    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static Address at(Address page, Object moment) {
        return page.with(PARAMETER, moment);
    }
}
