package org.kepil.query.duplicate;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.PersonalText;
import org.kepil.query.page.Format;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** Two cases side by side, line by line. Names and telephone numbers are the same as they are compared, not as they are written. */
@Component
class PairRows {

    private final Words words;
    private final Format format;
    private final PageClock clock;

    PairRows(Words words, Format format, PageClock clock) {
        this.words = words;
        this.format = format;
        this.clock = clock;
    }

    List<Compared> of(Pair pair) {
        return List.of(line("applicant", pair, row -> words.of(row.applicant()), Particulars::spelt),
                line("contact", pair, row -> told(row.contact()), Particulars::reachedAt),
                line("sex", pair, row -> row.sex() == null ? unknown() : words.of(row.sex()), Particulars::sex),
                line("ageGroup", pair, row -> row.ageGroup() == null ? unknown() : words.of(row.ageGroup()),
                        Particulars::ageGroup),
                line("matter", pair, row -> words.of(row.matter()), Particulars::matter),
                line("summary", pair, row -> told(row.summary()), row -> text(row.summary())),
                line("opposing", pair, this::opposing, row -> row.opposing().isEmpty() ? null : opposing(row)),
                line("office", pair, row -> pair.names().of(row.officeId().value()), Particulars::officeId),
                line("channel", pair, row -> words.of(row.channel()), Particulars::channel),
                line("begun", pair, row -> format.instant(row.begunAt(), zone()), Particulars::begunAt),
                line("state", pair, row -> words.of(row.state()), Particulars::state));
    }

    private static Compared line(String field, Pair pair, Function<Particulars, String> shown,
            Function<Particulars, @Nullable Object> compared) {
        Object one = compared.apply(pair.one());
        Object other = compared.apply(pair.other());
        return new Compared(field, shown.apply(pair.one()), shown.apply(pair.other()),
                one == null || other == null ? null : Objects.equals(one, other));
    }

    private String told(@Nullable PersonalText text) {
        return text == null ? unknown() : words.of(text);
    }

    private String opposing(Particulars row) {
        return row.opposing().isEmpty()
                ? words.text("word.none")
                : row.opposing().stream().map(words::of).collect(Collectors.joining(", "));
    }

    private static @Nullable String text(@Nullable PersonalText text) {
        return text instanceof PersonalText.Known(String known) ? known : null;
    }

    private String unknown() {
        return words.text("format.unknown");
    }

    private ZoneId zone() {
        return clock.zone();
    }
}
