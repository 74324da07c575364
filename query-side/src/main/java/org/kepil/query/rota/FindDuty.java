package org.kepil.query.rota;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/**
 * Which shifts touch a time? Answered by {@link FindDuty.Shifts}, as they stand now.
 *
 * @param office   of this one; null for any
 * @param advocate of this one; null for any
 * @param from     first instant of the time
 * @param to       first instant after it, later than the first
 */
@Shows(Sight.NOBODY)
public record FindDuty(@Nullable OfficeId office, @Nullable AdvocateId advocate, Instant from, Instant to,
        SignedIn reader) {

    /** Shifts, those first that begin first. */
    public record Shifts(List<RotaEntry> shifts) {
    }
}
