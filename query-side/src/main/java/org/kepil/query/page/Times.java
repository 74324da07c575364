package org.kepil.query.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
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

    /** The bar of a page about one thing: it steps from event to event of that thing. */
    public TimeBar byEvent(Asked asked, Place place, Address page, @Nullable Long previous, @Nullable Long next,
            String note) {
        return new TimeBar(place, shown(asked.moment(), place), typed(asked.moment()), asked.unreadable(), page,
                previous == null ? null : new Step(at(page, previous), words.text("time.previous.event")),
                next == null ? null : new Step(at(page, next), words.text("time.next.event")), note);
    }

    /** The bar of a page about many things: it steps from day to day, or by position where one was asked for. */
    public TimeBar byDay(Asked asked, Place place, Address page) {
        if (asked.moment() instanceof Moment.Position(long value)) {
            return byEvent(asked, place, page, value > 0 ? value - 1 : null, value + 1, zone());
        }
        Instant shown = asked.moment() instanceof Moment.At(Instant at)
                ? at
                : clock.now().truncatedTo(ChronoUnit.MINUTES);
        Instant later = shown.plus(DAY);
        return new TimeBar(place, shown(asked.moment(), place), typed(asked.moment()), asked.unreadable(), page,
                new Step(at(page, shown.minus(DAY)), words.text("time.previous.day")),
                asked.past() && later.isBefore(clock.now())
                        ? new Step(at(page, later), words.text("time.next.day"))
                        : null,
                zone());
    }

    private String shown(Moment moment, Place place) {
        return switch (moment) {
            case Moment.Now() -> words.text("time.now");
            case Moment.At(Instant at) -> format.instant(at);
            case Moment.Position _ -> format.instant(place.recordedAt());
        };
    }

    /** A position as such: many events can fall into one minute. A time no more exactly than it was asked for. */
    private String typed(Moment moment) {
        return switch (moment) {
            case Moment.Now() -> words.text("time.now");
            case Moment.At(Instant at) -> typed(at);
            case Moment.Position(long value) -> format.count(value);
        };
    }

    private String typed(Instant at) {
        if (at.equals(at.truncatedTo(ChronoUnit.MINUTES))) {
            return format.instant(at);
        }
        if (at.atZone(clock.zone()).toLocalTime().equals(LocalTime.MAX)) {
            return format.day(at, null);
        }
        return at.equals(at.truncatedTo(ChronoUnit.SECONDS)) ? format.second(at, null) : at.toString();
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
