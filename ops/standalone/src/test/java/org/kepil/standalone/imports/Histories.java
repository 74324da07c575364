package org.kepil.standalone.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;

/** Files to import: one that is made up, and the real one, where it lies. */
final class Histories {

    private static final String VARIABLE = "KEPIL_RECEIPT";

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

    /** The recorded history of a municipal authority; where it is absent, the test ends here and says so. */
    static byte[] real() throws IOException {
        Path file = Path.of(Objects.requireNonNullElseGet(System.getenv(VARIABLE), Histories::besideRepository));
        if (!Files.exists(file)) {
            String absent = "The recorded history is absent, nothing was tried on it: " + file.toAbsolutePath()
                    + " (set " + VARIABLE + " to its place).";
            System.out.println(absent);
            Assumptions.abort(absent);
        }
        return Files.readAllBytes(file);
    }

    private static String besideRepository() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw")) && root.getParent() != null) {
            root = root.getParent();
        }
        return root.resolveSibling("shared").resolve("data/receipt.csv.gz").toString();
    }
}
