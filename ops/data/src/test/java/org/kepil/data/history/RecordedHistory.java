package org.kepil.data.history;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file that was written as a register writes it, and what is in it.
 *
 * @param channels how many steps came by each channel
 */
public record RecordedHistory(Path file, int cases, int steps, int activities, Map<String, Long> channels) {

    /** Environment variable that says where the real history is. */
    private static final String VARIABLE = "KEPIL_RECEIPT";

    /**
     * The invented history of this repository, and after it the real one of a municipal authority (1,434 cases of the
     * receipt phase of permits). That one is research data and no part of the repository: where it is absent, one
     * line says so, and the invented one is tried all the same.
     */
    public static Stream<RecordedHistory> all() {
        Path real = Path.of(Objects.requireNonNullElseGet(System.getenv(VARIABLE), RecordedHistory::besideRepository));
        if (Files.exists(real)) {
            return Stream.of(invented(), receipt(real));
        }
        System.out.println("The real history is absent, only the invented one is tried: " + real.toAbsolutePath()
                + " (set " + VARIABLE + " to its place).");
        return Stream.of(invented());
    }

    private static RecordedHistory invented() {
        try {
            Path file = Path.of(Objects.requireNonNull(RecordedHistory.class.getResource("/invented-history.csv"))
                    .toURI());
            return new RecordedHistory(file, 6, 19, 8, Map.of("Desk", 8L, "Post", 6L, "Internet", 5L));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RecordedHistory receipt(Path file) {
        return new RecordedHistory(file, 1_434, 8_577, 27,
                Map.of("Internet", 7_478L, "Desk", 657L, "Post", 308L, "e-mail", 128L, "Intern", 6L));
    }

    private static String besideRepository() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw")) && root.getParent() != null) {
            root = root.getParent();
        }
        return root.resolveSibling("shared").resolve("data/receipt.csv.gz").toString();
    }

    @Override
    public String toString() {
        return file.getFileName() + ", " + steps + " steps";
    }
}
