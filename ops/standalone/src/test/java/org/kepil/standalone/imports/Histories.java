package org.kepil.standalone.imports;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files to import, made for a test. */
final class Histories {

    private Histories() {
    }

    /** So many cases with so many steps each, the steps of each case apart from each other. */
    static byte[] made(int cases, int stepsEach) {
        String rows = IntStream.range(0, cases * stepsEach)
                .mapToObj(n -> "case-%d,Step %d,2024-03-01T%02d:%02d:%02d+06:00,task-%d".formatted(n % cases,
                        n / cases, n / 3600 % 24, n / 60 % 60, n % 60, n))
                .collect(Collectors.joining("\n"));
        return ("case:concept:name,concept:name,time:timestamp,concept:instance\n" + rows)
                .getBytes(StandardCharsets.UTF_8);
    }
}
