package org.kepil.standalone.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A history that the importer's own tests read as well, and what the API is to show of it.
 *
 * @param channels      how many steps came by each channel
 * @param someActivities how often some of the activities were done
 */
record RecordedHistory(Path file, int cases, int steps, int activities, Map<String, Long> channels,
        Map<String, Long> someActivities) {

    private static final String VARIABLE = "KEPIL_RECEIPT";

    /** The invented one of this repository; after it the real one, where it lies, and one line where it does not. */
    static Stream<RecordedHistory> all() {
        Path repository = repository();
        RecordedHistory invented = invented(repository.resolve("ops/data/src/test/resources/invented-history.csv"));
        Path real = Path.of(Objects.requireNonNullElseGet(System.getenv(VARIABLE),
                () -> repository.resolveSibling("shared").resolve("data/receipt.csv.gz").toString()));
        if (Files.exists(real)) {
            return Stream.of(invented, receipt(real));
        }
        System.out.println("The real history is absent, only the invented one is tried: " + real.toAbsolutePath()
                + " (set " + VARIABLE + " to its place).");
        return Stream.of(invented);
    }

    private static RecordedHistory invented(Path file) {
        return new RecordedHistory(file, 6, 19, 8, Map.of("Desk", 8L, "Post", 6L, "Internet", 5L),
                Map.of("Request received", 6L, "Means checked", 3L, "Advocate asked", 2L,
                        "Papers asked for, by letter", 1L));
    }

    private static RecordedHistory receipt(Path file) {
        return new RecordedHistory(file, 1_434, 8_577, 27,
                Map.of("Internet", 7_478L, "Desk", 657L, "Post", 308L, "e-mail", 128L, "Intern", 6L),
                Map.of("Confirmation of receipt", 1_434L, "T02 Check confirmation of receipt", 1_368L,
                        "T06 Determine necessity of stop advice", 1_416L,
                        "T13 Adjust document X request unlicensed", 2L));
    }

    private static Path repository() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw")) && root.getParent() != null) {
            root = root.getParent();
        }
        return root;
    }

    @Override
    public String toString() {
        return file.getFileName() + ", " + steps + " steps";
    }
}
