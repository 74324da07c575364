package org.kepil.benchmark;

import java.util.List;

/** What is to be reached, and in brackets what is aimed at. */
final class Bars {

    static final String APPEND = "Kepil: engine, unit of work, sequencer running";
    static final String CHECK = "Kepil: verifier, every row, leaf, tile and signature";
    static final String COMMAND = "Kepil: command path, command_done, weak aggregate cache";
    static final String LOAD = "Kepil: engine";
    static final String READ = "Kepil: tracked read through the engine";
    static final String SIZE = "Kepil: event, event_log, event_pending";
    static final String VIEW = "Kepil: live view";
    static final String YEAR = "Kepil: decided one case after the other, told in order";

    static final List<Bar> ALL = List.of(Bar.atLeast(Section.APPEND, APPEND, 1, 0.75, 0.85),
            Bar.atLeast(Section.APPEND, APPEND, 8, 0.72, 0.85), Bar.atLeast(Section.APPEND, APPEND, 16, 0.60, 0.78),
            Bar.atLeast(Section.COMMAND, COMMAND, 1, 0.60, 0.75), Bar.atLeast(Section.COMMAND, COMMAND, 8, 0.58, 0.70),
            Bar.atLeast(Section.COMMAND, COMMAND, 16, 0.45, 0.62), Bar.atMost(Section.LOAD, LOAD, 1.6, 1.2),
            Bar.atLeast(Section.READ, READ, 1, 0.42, 0.70), Bar.atMost(Section.SIZE, SIZE, 1.25, 1.18),
            Bar.atLeast(Section.VIEW, VIEW, 1, 10, 10));

    private Bars() {
    }
}
