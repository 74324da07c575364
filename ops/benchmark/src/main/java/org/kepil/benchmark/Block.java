package org.kepil.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Measures rates of appending, all subjects side by side with the floor. */
final class Block {

    private final Section section;
    private final Protocol protocol;
    private final Subject floor;
    private final List<? extends Subject> subjects;
    private final Consumer<Sample> samples;

    Block(Section section, Protocol protocol, Subject floor, List<? extends Subject> subjects,
            Consumer<Sample> samples) {
        this.section = section;
        this.protocol = protocol;
        this.floor = floor;
        this.subjects = subjects;
        this.samples = samples;
    }

    /** Warms every subject up at the number of writers, then measures them in turn, again and again. */
    void run(int writers) throws Exception {
        Writers.run(writers, floor.warmUp(), floor::writer);
        for (Subject subject : subjects) {
            Writers.run(writers, subject.warmUp(), subject::writer);
            subject.check();
        }
        for (int repetition = 1; repetition <= protocol.repetitions(); repetition++) {
            repeat(writers, repetition);
        }
    }

    /** The floor is measured first, last and in the middle; its mean is what this repetition is compared with. */
    private void repeat(int writers, int repetition) throws Exception {
        List<Measured> measured = new ArrayList<>();
        measured.add(measure(floor, writers));
        for (int place = 0; place < subjects.size(); place++) {
            measured.add(measure(subjects.get(place), writers));
            if (place == subjects.size() / 2) {
                measured.add(measure(floor, writers));
            }
        }
        measured.add(measure(floor, writers));
        double mean = measured.stream().filter(each -> each.subject() == floor).mapToDouble(Measured::perSecond)
                .average().orElseThrow();
        for (Measured each : measured) {
            samples.accept(new Sample(section, each.subject().name(), writers, repetition, each.perSecond(),
                    each.perSecond() / mean, each.correct()));
        }
    }

    private Measured measure(Subject subject, int writers) throws Exception {
        long before = subject.stored();
        Writers.Rate rate = Writers.run(writers, protocol.measured(), subject::writer);
        String correct = subject.check();
        long stored = subject.stored() - before;
        return new Measured(subject, rate.perSecond(),
                stored == rate.count() ? correct : "WRONG: %d of %d stored".formatted(stored, rate.count()));
    }

    private record Measured(Subject subject, double perSecond, String correct) {
    }
}
