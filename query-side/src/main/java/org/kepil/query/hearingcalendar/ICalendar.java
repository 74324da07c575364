package org.kepil.query.hearingcalendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.kepil.query.page.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Hearings in the form that programs for calendars read, RFC 5545. All times are those of UTC, so that no program needs to
 * know a zone. What is said of a hearing is its case's number, its court, room and kind, and nothing of the client. The same
 * hearings give the same bytes.
 */
@Component
class ICalendar {

    private final Words words;
    private final Duration length;

    ICalendar(Words words, @Value("${kepil.hearing-length:PT1H}") Duration length) {
        this.words = words;
        this.length = length;
    }

    byte[] of(List<CalendarEntry> entries) {
        Calendar calendar = new Calendar(new PropertyList(List.of(new ProdId("-//Kepil//Hearings//EN"),
                ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN)),
                new ComponentList<CalendarComponent>(
                        entries.stream().map(this::event).map(CalendarComponent.class::cast).toList()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private VEvent event(CalendarEntry entry) {
        Sitting hearing = entry.hearing();
        List<Property> said = new ArrayList<>(List.of(new Uid(hearing.hearingId() + "@kepil"),
                new DtStamp(hearing.recordedAt()), new LastModified(hearing.recordedAt()),
                new Sequence(Math.toIntExact(hearing.sequence())), new DtStart<>(hearing.at()),
                new DtEnd<>(hearing.at().plus(length)), new Summary(summary(entry)),
                hearing.status() == Sitting.Status.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED));
        said.add(new Location(Stream.of(hearing.court(), hearing.room() == null
                ? ""
                : words.text("hearings.room", hearing.room())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "))));
        return new VEvent(new PropertyList(said));
    }

    private String summary(CalendarEntry entry) {
        return entry.hearing().kind() == null
                ? entry.number()
                : words.text("calendar.feed.summary", entry.number(), words.of(entry.hearing().kind()));
    }
}
