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
        try (InputStream stream = Objects
                .requireNonNull(RulebookId.class.getResourceAsStream("/rulebook/kg-2022-1.yml"))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Rulebook read() {
        return new RulebookReader().read(text());
    }

    /** Takes them into a log without rules. */
    public static AdoptRulebooks adoption() {
        ProposeRulebook version = ProposeRulebook.of(text());
        return new AdoptRulebooks(version.stream(), List.of(version));
    }
}
