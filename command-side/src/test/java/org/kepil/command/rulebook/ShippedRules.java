package org.kepil.command.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.rules.RulebookReader;

/** The rules of Kyrgyzstan as Kepil brings them. */
public final class ShippedRules {

    private ShippedRules() {
    }

    public static String text() {
        return text("kg-2022-1.yml");
    }

    private static String text(String file) {
        try (InputStream stream = Objects
                .requireNonNull(RulebookId.class.getResourceAsStream("/rulebook/" + file))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Rulebook read() {
        return new RulebookReader().read(text());
    }

    /** Those of another country, by the name of their file. */
    public static Rulebook read(String file) {
        return new RulebookReader().read(text(file));
    }

    /** Takes them into a log without rules. */
    public static AdoptRulebooks adoption() {
        ProposeRulebook version = ProposeRulebook.of(text());
        return new AdoptRulebooks(version.stream(), List.of(version));
    }
}
