package org.kepil.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.kepil.kernel.rulebook.Rulebook;

/** The rulebooks that Kepil comes with. */
final class Rulebooks {

    private Rulebooks() {
    }

    static Rulebook shipped(String file) {
        return new RulebookReader().read(text(file));
    }

    static String text(String file) {
        try (InputStream stream = Objects
                .requireNonNull(RulebookReader.class.getResourceAsStream("/rulebook/" + file + ".yml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
