package org.kepil.benchmark;

/**
 * What a subject must reach, as a ratio to the floor.
 *
 * @param first   the bar
 * @param aim     what would be better still
 * @param atMost  whether less is better
 */
record Bar(Section section, String subject, int writers, double first, double aim, boolean atMost) {

    static Bar atLeast(Section section, String subject, int writers, double first, double aim) {
        return new Bar(section, subject, writers, first, aim, false);
    }

    static Bar atMost(Section section, String subject, double first, double aim) {
        return new Bar(section, subject, 1, first, aim, true);
    }

    boolean concerns(Sample sample) {
        return section.equals(sample.section()) && subject.equals(sample.subject()) && writers == sample.writers();
    }

    String verdict(double ratio) {
        String bar = (atMost ? "at most " : "at least ") + shown(first) + " (" + shown(aim) + ")";
        return bar + ": "
                + (reaches(ratio, aim) ? "**aim reached**" : reaches(ratio, first) ? "reached" : "**missed**");
    }

    private boolean reaches(double ratio, double bar) {
        return atMost ? ratio <= bar : ratio >= bar;
    }

    private static String shown(double bar) {
        return bar == Math.rint(bar) ? String.valueOf((long) bar) : String.format("%.2f", bar);
    }
}
