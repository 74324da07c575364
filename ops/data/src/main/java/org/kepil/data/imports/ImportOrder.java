package org.kepil.data.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.act.Act;

/**
 * What is to be done with a file.
 *
 * @param source  name of the recorded history, at most 40 of {@code a-z 0-9 -}: the same name means the same cases
 * @param dryRun  whether to check the file only
 * @param skipBad whether rows that cannot be stored are passed over; if not, one of them keeps the whole file out
 * @param zone    where times without an offset were written down; null if such times are errors
 * @param act     who asked
 */
record ImportOrder(UUID id, String source, boolean dryRun, boolean skipBad, @Nullable ZoneId zone, Act act,
        Instant askedAt) {

    /** Imported facts are taken over as told: no version of our rules was asked. */
    static final String RULEBOOK = "none";

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    ImportOrder {
        if (!isSource(source)) {
            throw new IllegalArgumentException("A source is named by up to 40 of a-z, 0-9 and -.");
        }
    }

    static boolean isSource(String text) {
        return SOURCE.matcher(text).matches();
    }
}
