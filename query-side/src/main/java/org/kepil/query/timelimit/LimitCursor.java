package org.kepil.query.timelimit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.UUID;
import org.kepil.query.BadParameter;

/** Where a page of a queue ended. Its text is nobody's business but ours. */
record LimitCursor(Instant at, UUID caseId, String code) implements Comparable<LimitCursor> {

    private static final Comparator<LimitCursor> ORDER = Comparator.comparing(LimitCursor::at)
            .thenComparing(LimitCursor::caseId).thenComparing(LimitCursor::code);

    /** @throws BadParameter if no page of ours ended with this text */
    static LimitCursor of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            return new LimitCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]), parts[2]);
        } catch (RuntimeException _) {
            throw new BadParameter("cursor", BadParameter.Rule.CURSOR);
        }
    }

    /** Lets a text pass that {@link #of} can read, so that a question that cannot be answered is not asked. */
    static void demand(String text) {
        of(text);
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((at + " " + caseId + " " + code).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(LimitCursor other) {
        return ORDER.compare(this, other);
    }
}
