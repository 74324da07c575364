package org.kepil.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Measures how long it takes to get one whole case. */
final class CaseLoad {

    /** A way to load a case. */
    interface Loader {

        /** The number of events that the case has. */
        int load(UUID caseId) throws Exception;
    }

    /** @param cases stored ones of {@link Facts#CASE_LENGTH} events, to choose from by chance */
    record Subject(String name, List<UUID> cases, Loader loader) {
    }

    private final Protocol protocol;
    private final List<Subject> subjects;
    private final Consumer<Sample> samples;

    /** @param subjects the floor first */
    CaseLoad(Protocol protocol, List<Subject> subjects, Consumer<Sample> samples) {
        this.protocol = protocol;
        this.subjects = subjects;
        this.samples = samples;
    }

    void run() throws Exception {
        for (Subject subject : subjects) {
            medianMs(subject, protocol.appendWarmUp());
        }
        for (int repetition = 1; repetition <= protocol.repetitions(); repetition++) {
            repeat(repetition);
        }
    }

    private void repeat(int repetition) throws Exception {
        double floor = (medianMs(subjects.getFirst(), protocol.measured()));
        List<Sample> measured = new ArrayList<>();
        for (Subject subject : subjects) {
            double ms = medianMs(subject, protocol.measured());
            measured.add(new Sample(Section.LOAD, subject.name(), 1, repetition, ms, ms, "20 events each time"));
        }
        double mean = (floor + measured.getFirst().value()) / 2;
        measured.forEach(sample -> samples.accept(sample.relativeTo(mean)));
    }

    private static double medianMs(Subject subject, Duration time) throws Exception {
        List<Long> nanos = new ArrayList<>();
        long end = System.nanoTime() + time.toNanos();
        for (long start = System.nanoTime(); start < end;) {
            int events = subject.loader().load(any(subject.cases()));
            long now = System.nanoTime();
            if (events != Facts.CASE_LENGTH) {
                throw new IllegalStateException(subject.name() + " gave " + events + " events");
            }
            nanos.add(now - start);
            start = now;
        }
        return Spread.of(nanos, Long::doubleValue).median() / 1e6;
    }

    private static UUID any(List<UUID> cases) {
        return cases.get(ThreadLocalRandom.current().nextInt(cases.size()));
    }
}
