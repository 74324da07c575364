package org.kepil.query.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.act.Role;
import org.kepil.query.casefile.TimelineRow.ChangeRow;
import org.kepil.query.page.Address;
import org.kepil.query.page.Format;
import org.kepil.query.page.Times;
import org.kepil.query.page.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the steps of a case into words. Who did it, as what and where, is said as it was on that day. */
@Component
class TimelineRows {

    private final Sentences sentences;
    private final Words words;
    private final Format format;

    TimelineRows(Sentences sentences, Words words, Format format) {
        this.sentences = sentences;
        this.words = words;
        this.format = format;
    }

    /**
     * The steps as rows, in their order here.
     *
     * @param page the timeline as of now
     */
    List<TimelineRow> of(List<TimelineEntry> entries, Timeline timeline, Address page, ZoneId zone) {
        List<TimelineRow> rows = new ArrayList<>();
        String dayAbove = "";
        for (TimelineEntry entry : entries) {
            TimelineRow row = row(entry, timeline, page, zone, dayAbove);
            rows.add(row);
            dayAbove = row.day();
        }
        return rows;
    }

    private TimelineRow row(TimelineEntry entry, Timeline timeline, Address page, ZoneId zone, String dayAbove) {
        Instant when = imported(entry) ? entry.occurredAt() : entry.recordedAt();
        String day = format.nearDay(when, zone);
        return new TimelineRow(entry.sequence() + 1, entry.position(), day, format.time(when, zone),
                !day.equals(dayAbove),
                EventIcon.of(entry.event()), sentences.of(entry, timeline.file(), timeline.names(), zone),
                who(entry),
                EventIcon.decision(entry.event()), entry.act().role() == Role.SYSTEM, late(entry, zone),
                told(entry, zone),
                timeline.file().life().mendedBy(entry.sequence()).map(by -> words.text("timeline.mended", by + 1))
                        .orElse(null),
                entry.changes().stream().map(change -> change(change, timeline, zone)).toList(),
                page.with(Times.PARAMETER, entry.position()));
    }

    /** How it came to be in the record, where nobody here entered it. */
    private @Nullable String told(TimelineEntry entry, ZoneId zone) {
        return switch (entry.act().channel()) {
            case IMPORT -> words.text("timeline.imported", format.instant(entry.recordedAt(), zone));
            case GENERATED -> words.text("timeline.generated", format.instant(entry.recordedAt(), zone));
            case PAGE, API, SYSTEM -> null;
        };
    }

    private static boolean imported(TimelineEntry entry) {
        return entry.act().channel() == Channel.IMPORT;
    }

    private String who(TimelineEntry entry) {
        Act act = entry.act();
        if (act.role() == Role.SYSTEM) {
            return words.text("timeline.system", act.rulebook());
        }
        String role = words.of(act.role()).toLowerCase(LocaleContextHolder.getLocale());
        if (imported(entry)) {
            return words.text("timeline.taken-over", act.actorName(), role);
        }
        return act.officeName() == null
                ? words.text("timeline.as", role)
                : words.text("timeline.as-of-office", role, act.officeName());
    }

    private @Nullable String late(TimelineEntry entry, ZoneId zone) {
        return entry.late() == null || told(entry, zone) != null
                ? null
                : words.text("timeline.late", format.instant(entry.occurredAt(), zone), format.span(entry.late()));
    }

    private ChangeRow change(Change change, Timeline timeline, ZoneId zone) {
        String field = words.of(change.field());
        return new ChangeRow(
                change.subject() == null
                        ? field
                        : words.text("timeline.field-of", field, text(change.subject(), timeline, zone)),
                change.before() == null ? null : text(change.before(), timeline, zone),
                change.after() == null ? null : text(change.after(), timeline, zone));
    }

    private String text(Object value, Timeline timeline, ZoneId zone) {
        return sentences.value(value, timeline.file(), timeline.names(), zone);
    }
}
