package org.kepil.query.worklist;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.kepil.query.BadParameter;
import org.kepil.query.Sane;

/** Where a page of the work list ended. Its text is nobody's business but ours. */
record Cursor(Instant openedAt, UUID caseId) {

    static Cursor after(WorkItem item) {
        return new Cursor(item.openedAt(), item.caseId().value());
    }

    /** @throws BadParameter if no page of ours ended with this text */
    static Cursor of(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            return new Cursor(Sane.instant("cursor", Instant.parse(parts[0])), UUID.fromString(parts[1]));
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
                .encodeToString((openedAt + " " + caseId).getBytes(StandardCharsets.UTF_8));
    }
}
