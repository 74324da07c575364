package org.kepil.query.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.query.rulebook.RulesVersion.Signed;
import org.kepil.query.rulebook.RulesVersion.State;

/** The rules of Kyrgyzstan as Kepil brings them, and a version that waits. */
public final class SampleRules {

    private static final Signed KEPIL = new Signed(new UUID(0, 1), "Kepil", Instant.parse("2026-01-01T00:00:00Z"));
    private static final Signed AIDA = new Signed(new UUID(0, 2), "Aida Example",
            Instant.parse("2026-09-01T08:00:00Z"));

    private SampleRules() {
    }

    public static CountryRules kyrgyzstan() {
        RulebookId first = new RulebookId("KG", "2022-1");
        RulebookId next = new RulebookId("KG", "2027-1");
        String text = text();
        return new CountryRules(first.stream(), "KG",
                List.of(new RulesVersion(first, State.APPROVED, text, KEPIL, KEPIL, null), new RulesVersion(next,
                        State.PROPOSED, text.replace(first.toString(), next.toString()), AIDA, null, null)),
                2);
    }

    private static String text() {
        try (InputStream stream = Objects
                .requireNonNull(RulebookId.class.getResourceAsStream("/rulebook/kg-2022-1.yml"))) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
