package org.kepil.query.page;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kepil.query.BadParameter;
import org.kepil.query.Moment;
import org.kepil.query.Place;
import org.kepil.query.page.TimeBar.Choice;
import org.kepil.query.page.TimeBar.Step;
import org.springframework.stereotype.Component;

/** Reads the time that a page is asked for, and builds the bar that says it. */
@Component
public class Times {

    /** Query parameter of every page that has a past. */
    public static final String PARAMETER = "asOf";

    /** Query parameter that says how far a step goes. */
    static final String STRIDE = "by";

    /** Nothing is asked about before, see {@link Moment.At}. */
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final Format format;
    private final Words words;
    private final PageClock clock;

    Times(Format format, Words words, PageClock clock) {
        this.format = format;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What the parameters mean.
     *
     * @param asOf see {@link TimeText}
     * @param by   code of a {@link Stride}; anything else is as good as none
     */
    public Asked read(@Nullable String asOf, @Nullable String by) {
        Stride stride = Stride.of(by).orElse(null);
        return moment(asOf).map(moment -> new Asked(settled(moment), null, stride))
                .orElseGet(() -> new Asked(new Moment.Now(), asOf, stride));
    }

    /** Empty for a text that is no time, and for a time in years that nobody asks about. */
    private Optional<Moment> moment(@Nullable String text) {
        try {
            return TimeText.read(text, clock.zone());
        } catch (BadParameter _) {
            return Optional.empty();
        }
    }

    /** An instant that is still to come, such as the end of today, is now. */
    private Moment settled(Moment moment) {
        return moment instanceof Moment.At(Instant at) && at.isAfter(clock.now()) ? new Moment.Now() : moment;
    }

    /** The bar of a page about one thing: it steps from event to event of that thing, by day or by week. */
    public TimeBar ofOne(Asked asked, Place place, Address page, Course course) {
        return bar(asked, place, page, course, List.of(Stride.EVENT, Stride.DAY, Stride.WEEK));
    }

    /** The bar of a page about many things: it steps by day, week or month. */
    public TimeBar ofMany(Asked asked, Place place, Address page) {
        Course course = new Course(EARLIEST, null, null, clock.zone(), format.zone(clock.zone()));
        return bar(asked, place, page, course, List.of(Stride.DAY, Stride.WEEK, Stride.MONTH));
    }

    /** @param strides what can be chosen, the first unless the reader chose another */
    private TimeBar bar(Asked asked, Place place, Address page, Course course, List<Stride> strides) {
        Stride chosen = asked.stride();
        Stride stride = chosen != null && strides.contains(chosen) ? chosen : strides.getFirst();
        Address stepped = page.with(STRIDE, stride == strides.getFirst() ? null : stride.code());
        String exact = TimeText.written(asked.moment());
        String shown = shown(asked.moment(), place, course.zone());
        Address here = page.with(PARAMETER, exact.isEmpty() ? null : exact);
        TimeField field = new TimeField(Objects.requireNonNullElse(asked.unreadable(), shown), exact, course.zone());
        return new TimeBar(place, shown, notice(asked.moment(), place, shown), field, asked.unreadable() != null,
                stepped,
                step(words.text("time.previous." + stride), previous(stride, asked, place, course), stepped),
                step(words.text("time.next." + stride), next(stride, asked, place, course), stepped),
                choices(strides, stride, here), course.note());
    }

    private static List<Choice> choices(List<Stride> strides, Stride current, Address page) {
        return strides.stream()
                .map(each -> new Choice(each, page.with(STRIDE, each == strides.getFirst() ? null : each.code()),
                        each == current))
                .toList();
    }

    private static @Nullable Step step(String label, @Nullable Object moment, Address page) {
        return moment == null ? null : new Step(page.with(PARAMETER, moment), label);
    }

    private @Nullable Object previous(Stride stride, Asked asked, Place place, Course course) {
        if (stride == Stride.EVENT) {
            return course.previous();
        }
        Instant earlier = stride.from(instant(asked.moment(), place), -1, course.zone());
        return earlier.isBefore(course.begun()) ? null : earlier;
    }

    private @Nullable Object next(Stride stride, Asked asked, Place place, Course course) {
        if (stride == Stride.EVENT) {
            return course.next();
        }
        Instant later = stride.from(instant(asked.moment(), place), 1, course.zone());
        return asked.past() && later.isBefore(clock.now()) ? later : null;
    }

    /** Where steps by the clock begin. */
    private Instant instant(Moment moment, Place place) {
        Instant now = clock.now().truncatedTo(ChronoUnit.MINUTES);
        return switch (moment) {
            case Moment.Now() -> now;
            case Moment.At(Instant at) -> at;
            case Moment.Position _ -> Objects.requireNonNullElse(place.recordedAt(), now);
        };
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

    private String notice(Moment moment, Place place, String shown) {
        boolean counted = moment instanceof Moment.Position && place.recordedAt() == null;
        return counted ? words.text("time.past.position", shown) : words.text("time.past", shown);
    }

}
