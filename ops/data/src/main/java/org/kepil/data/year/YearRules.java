package org.kepil.data.year;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kepil.command.rulebook.AdoptRulebooks;
import org.kepil.command.rulebook.ProposeRulebook;
import org.kepil.kernel.rulebook.RulebookId;

/** The rules that a year is decided by, for a log that no installation has given any. */
public final class YearRules {

    private YearRules() {
    }

    /** The first command for an empty log: the rulebooks of Kyrgyzstan that are shipped. */
    public static AdoptRulebooks adoption() {
        List<ProposeRulebook> versions = Stream.of("kg-2017-1", "kg-2022-1").map(YearRules::rulebook).toList();
        return new AdoptRulebooks(versions.getFirst().stream(), versions);
    }

    private static ProposeRulebook rulebook(String name) {
        try (InputStream text = Objects
                .requireNonNull(RulebookId.class.getResourceAsStream("/rulebook/" + name + ".yml"))) {
            return ProposeRulebook.of(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
