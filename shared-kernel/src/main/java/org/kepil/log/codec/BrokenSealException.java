package org.kepil.log.codec;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal text in the log was changed, or moved from another event or field. Nothing reads past it. */
public final class BrokenSealException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenSealException(UUID eventId, String field, @Nullable Throwable cause) {
        super("The text of field " + field + " in event " + eventId + " is not what was sealed there.", cause);
    }
}
