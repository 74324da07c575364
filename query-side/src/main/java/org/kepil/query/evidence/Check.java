package org.kepil.query.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.FullCheck;

/**
 * Every row was hashed anew and compared with every checkpoint.
 *
 * @param size  how many events were read
 * @param fault null if nothing differs
 */
public record Check(Instant at, long size, long tookMs, @Nullable FaultRow fault) {

    static Check of(FullCheck.Checked checked) {
        return new Check(checked.at(), checked.size(), checked.tookMs(),
                checked.fault() == null ? null : FaultRow.of(checked.fault()));
    }
}
