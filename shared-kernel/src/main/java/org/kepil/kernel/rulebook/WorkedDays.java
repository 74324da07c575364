package org.kepil.kernel.rulebook;

import java.time.LocalDate;
import java.util.Set;

/** Days that are worked although the week or a holiday says otherwise. */
public record WorkedDays(String code, Set<LocalDate> days, Basis basis) implements Ruled {

    public WorkedDays {
        days = Set.copyOf(days);
    }
}
