package org.kepil.kernel.rulebook;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * How long a closed case is kept.
 *
 * @param matters codes of the matters; empty for all that no other rule names
 * @param keep    from the day of the closure
 */
public record RetentionRule(String code, List<String> matters, Period keep, Basis basis) implements Ruled {

    public RetentionRule {
        matters = List.copyOf(matters);
    }

    /** The last day on which a case that was closed then is kept. */
    public LocalDate until(LocalDate closedOn) {
        return closedOn.plus(keep);
    }
}
