package org.kepil.data.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/**
 * Where the recorded history of a municipal authority lies: 1,434 cases of the receipt phase of permits. It is
 * research data and no part of this repository.
 */
public final class RealHistory {

    /** Environment variable that says where the file is. */
    public static final String VARIABLE = "KEPIL_RECEIPT";

    private RealHistory() {
    }

    /** The file; where it is absent, the test that asks ends here and says so. */
    public static Path file() {
        Path file = Path.of(Objects.requireNonNullElseGet(System.getenv(VARIABLE), RealHistory::besideRepository));
        if (!Files.exists(file)) {
            String absent = "The recorded history is absent, nothing was tried on it: " + file.toAbsolutePath()
                    + " (set " + VARIABLE + " to its place).";
            System.out.println(absent);
            Assumptions.abort(absent);
        }
        return file;
    }

    private static String besideRepository() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw")) && root.getParent() != null) {
            root = root.getParent();
        }
        return root.resolveSibling("shared").resolve("data/receipt.csv.gz").toString();
    }
}
