package org.kepil.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Measures how fast a whole log can be gone through. */
final class SequentialRead {

    /** A way to go through all events. */
    interface Pass {

        /** The number of events that it has seen, in order and parsed. */
        long run() throws Exception;
    }

    /** @param expected events that a pass must see */
    record Subject(String name, long expected, Pass pass) {
    }

    private final Section section;
    private final Protocol protocol;
    private final List<Subject> subjects;
    private final Consumer<Sample> samples;

    /** @param subjects the floor first */
    SequentialRead(Section section, Protocol protocol, List<Subject> subjects, Consumer<Sample> samples) {
        this.section = section;
        this.protocol = protocol;
        this.subjects = subjects;
        this.samples = samples;
    }

    /** Two passes to warm up, then all in turn, again and again; the floor before and after the others. */
    void run() throws Exception {
        for (Subject subject : subjects) {
            perSecond(subject);
            perSecond(subject);
        }
        for (int repetition = 1; repetition <= protocol.repetitions(); repetition++) {
            repeat(repetition);
        }
    }

    private void repeat(int repetition) throws Exception {
        List<Sample> measured = new ArrayList<>();
        for (Subject subject : subjects) {
            measured.add(new Sample(section, subject.name(), 1, repetition, perSecond(subject), 0, "all, in order"));
        }
        double mean = (measured.getFirst().value() + perSecond(subjects.getFirst())) / 2;
        measured.forEach(sample -> samples.accept(sample.relativeTo(mean)));
    }

    private static double perSecond(Subject subject) throws Exception {
        long start = System.nanoTime();
        long seen = subject.pass().run();
        long took = System.nanoTime() - start;
        if (seen != subject.expected()) {
            throw new IllegalStateException(subject.name() + " saw " + seen + " of " + subject.expected());
        }
        return seen * 1e9 / took;
    }
}
