package org.kepil.kernel.rulebook;

import java.math.BigDecimal;
import java.util.List;

/**
 * A fee with the whole sum that led to it, so that anybody can do it again.
 *
 * @param tariff      code of the tariff
 * @param baseMinor   the base value that was taken; 0 if the tariff has none
 * @param inputs      what the act told
 * @param lines       the lines of the sum in their order
 * @param amountMinor the fee in minor units of the rulebook's currency, from 0: the last line
 */
public record Fee(String tariff, long baseMinor, List<Line> inputs, List<Line> lines, long amountMinor) {

    /** A value and its name. */
    public record Line(String name, BigDecimal value) {
    }

    public Fee {
        inputs = List.copyOf(inputs);
        lines = List.copyOf(lines);
    }
}
