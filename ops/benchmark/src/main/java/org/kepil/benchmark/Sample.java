package org.kepil.benchmark;

/**
 * One raw measurement.
 *
 * @param section what was measured, as the headings of the report
 * @param subject who was measured
 * @param writers threads at work
 * @param value   in the section's unit
 * @param ratio   to the floor of the same block
 * @param correct what was checked, and how it came out
 */
record Sample(Section section, String subject, int writers, int repetition, double value, double ratio,
        String correct) {

    static final String HEADER = "section,subject,writers,repetition,value,ratio,correct";

    String toCsv() {
        return "%s,%s,%d,%d,%.4f,%.4f,%s".formatted(section, quoted(subject), writers, repetition, value, ratio,
                quoted(correct));
    }

    /** The same, as a ratio to the value of a floor. */
    Sample relativeTo(double floor) {
        return new Sample(section, subject, writers, repetition, value, value / floor, correct);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
