package org.kepil.query.timelimit;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.kepil.query.page.Address;
import org.kepil.query.page.Format;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** Puts a queue into words. Times are those of the reader's clock, for the rows are of many offices. */
@Component
class LimitRows {

    private final ClockSentences sentences;
    private final Format format;
    private final Words words;

    LimitRows(ClockSentences sentences, Format format, Words words) {
        this.sentences = sentences;
        this.format = format;
        this.words = words;
    }

    /** @param cases the list of cases at the time of the page */
    List<LimitRow> of(LimitQueue queue, Address cases) {
        return queue.items().stream().map(item -> row(item, queue, cases, format.zone())).toList();
    }

    private LimitRow row(LimitItem item, LimitQueue queue, Address cases, ZoneId zone) {
        return new LimitRow(cases.at("/cases/" + item.caseId() + "/limits"), item.number(),
                sentences.card(item.clock(), queue.readAt(), zone),
                item.clock().dueAt() == null ? "" : format.instant(item.clock().dueAt(), zone), item.matter(),
                item.officeId() == null ? null : queue.names().of(item.officeId().value()),
                item.advocateId() == null ? null : queue.names().of(item.advocateId().value()), told(item));
    }

    private String told(LimitItem item) {
        return item.clock().alarms().stream().map(Raised::to).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).map(words::of).orElse("");
    }
}
