package org.kepil.benchmark;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of the report, each with the unit of its figures. */
enum Section {

    SIZE("Bytes for each event on disk", "bytes", "%,.0f"),
    LOAD("Load of one case of 20 events, one reader", "p50 ms", "%.3f"),
    READ("Everything in order, payload and metadata parsed", "events/s", "%,.0f"),
    VIEW("A view that follows, one table", "events/s", "%,.0f"),
    APPEND("Append, one event in one transaction", "events/s", "%,.0f"),
    COMMAND("Command path: one command, one event", "commands/s", "%,.0f"),
    YEAR("A generated year of a whole service, decided by the rules", "events/s", "%,.0f"),
    CHECK("Everything that is signed checked by the verifier, two cores for it and the server", "events/s", "%,.0f"),
    LOSS(
            "Lost and doubled: 12 writers, transactions open for 0 to 30 ms, one in ten rolled back, a reader behind",
            "lost", "%.0f");

    private final String title;
    private final String unit;
    private final String format;

    Section(String title, String unit, String format) {
        this.title = title;
        this.unit = unit;
        this.format = format;
    }

    /** Those named in the text, with anything between them; all of them for {@code all}. */
    static Set<Section> named(String text) {
        return text.equals("all")
                ? EnumSet.allOf(Section.class)
                : Arrays.stream(text.split("\\W+")).map(Section::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    String title() {
        return title;
    }

    String unit() {
        return unit;
    }

    String format() {
        return format;
    }
}
