package org.kepil.data.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Channel;

/**
 * What somebody asks for, as it comes: query parameters of the API and fields of the page carry the same names.
 *
 * @param source  see {@link ImportOrder#source()}
 * @param dryRun  whether to check the file only; null for no
 * @param skipBad whether to pass bad rows over; null for no
 * @param zone    name of a time zone; null or blank for none
 */
record ImportForm(@Nullable String source, @Nullable Boolean dryRun, @Nullable Boolean skipBad,
        @Nullable String zone) {

    /** Field and message key of each thing that is wrong; empty if {@link #order} can be called. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!ImportOrder.isSource(text(source))) {
            errors.put("source", "import.invalid.source");
        }
        try {
            zoneId();
        } catch (DateTimeException _) {
            errors.put("zone", "import.invalid.zone");
        }
        return errors;
    }

    /** @throws IllegalArgumentException or {@link DateTimeException} if there are {@link #errors()} */
    ImportOrder order(SignedIn signedIn, Instant now) {
        UUID id = UUID.randomUUID();
        return new ImportOrder(id, text(source), Boolean.TRUE.equals(dryRun), Boolean.TRUE.equals(skipBad), zoneId(),
                signedIn.act(Channel.IMPORT, ImportOrder.RULEBOOK, id.toString()), now);
    }

    private @Nullable ZoneId zoneId() {
        return text(zone).isEmpty() ? null : ZoneId.of(text(zone));
    }

    private static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
