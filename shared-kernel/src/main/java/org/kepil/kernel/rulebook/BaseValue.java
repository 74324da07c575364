package org.kepil.kernel.rulebook;

import java.time.LocalDate;
import org.kepil.kernel.person.Open;

/**
 * An amount that the state sets from time to time and that others are computed from.
 *
 * @param code        the series, for example the minimum wage
 * @param group       whom it is for
 * @param amountMinor a month's amount, in minor units of the rulebook's currency, above zero
 * @param from        first day of its validity; it ends where the next of its series and group begins
 */
public record BaseValue(@Open String code, @Open String group, long amountMinor, LocalDate from,
        Basis basis) implements Ruled {

    public BaseValue {
        if (amountMinor <= 0) {
            throw new IllegalArgumentException("The base value " + code + " of " + from + " must be above zero.");
        }
    }
}
