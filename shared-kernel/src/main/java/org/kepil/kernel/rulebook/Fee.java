package org.kepil.kernel.rulebook;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fee with the whole sum that led to it, so that anybody can do it again.
 *
 * @param rulebook    the version of the rules that it was worked out by
 * @param tariff      code of the tariff in it
 * @param base        the base value that was taken; null if the tariff has none
 * @param inputs      what the act told
 * @param lines       the lines of the sum in their order
 * @param amountMinor the fee in minor units of the currency, from 0: the last line
 */
public record Fee(RulebookId rulebook, String tariff, @Nullable BaseValue base, List<Line> inputs, List<Line> lines,
        long amountMinor, Currency currency) {

    /** A value and its name. */
    public record Line(String name, BigDecimal value) {
    }

    public Fee {
        inputs = List.copyOf(inputs);
        lines = List.copyOf(lines);
        if (amountMinor < 0) {
            throw new IllegalArgumentException("The fee by " + tariff + " is below zero: " + amountMinor);
        }
    }
}
