package org.kepil.query.rota;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.rota.RotaEntry.Kind;

/**
 * The rota of an office for a time.
 *
 * @param from    first instant of the time
 * @param to      first instant after it
 * @param entries shifts and leaves that touch it, those first that begin first, and every share
 * @param gaps    when nobody is on duty in it
 */
public record Rota(OfficeId officeId, Instant from, Instant to, List<RotaEntry> entries, List<Gap> gaps, Names names,
        @JsonUnwrapped Place place) {

    /** A time in which nobody is on duty. */
    public record Gap(Instant from, Instant to) {
    }

    public List<RotaEntry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** What the shifts leave free between the two instants. @param shifts those first that begin first */
    static List<Gap> gaps(List<RotaEntry> shifts, Instant from, Instant to) {
        List<Gap> gaps = new ArrayList<>();
        Instant covered = from;
        for (RotaEntry shift : shifts) {
            Instant begins = shift.from();
            if (begins != null && covered.isBefore(begins)) {
                gaps.add(new Gap(covered, begins));
            }
            covered = later(covered, shift.to());
        }
        if (covered.isBefore(to)) {
            gaps.add(new Gap(covered, to));
        }
        return List.copyOf(gaps);
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
