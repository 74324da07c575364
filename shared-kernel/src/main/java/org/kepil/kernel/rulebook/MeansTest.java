package org.kepil.kernel.rulebook;

import java.util.List;

/**
 * How a person's income is judged. Income and threshold are compared over the same months, so nothing is divided and
 * nothing is rounded: a monthly threshold of {@code multiple} times the base value is, over {@code months} months,
 * {@code multiple * months} times it.
 *
 * @param base     code of the series of base values
 * @param groups   those of its groups that a person can belong to; at least one
 * @param multiple how many times the base value a person may have
 * @param per      over how long: a threshold of the year is {@code multiple} base values in twelve months
 * @param months   how many months before the request are looked at, from 1
 */
public record MeansTest(String code, String base, List<String> groups, int multiple, Per per, int months, Basis basis)
        implements
            Ruled {

    /** Over how long a multiple of a month's base value is meant. */
    public enum Per {
        MONTH,
        YEAR
    }

    private static final int MONTHS_OF_A_YEAR = 12;

    public MeansTest {
        groups = List.copyOf(groups);
        if (multiple < 1 || months < 1 || per == Per.YEAR && multiple * months % MONTHS_OF_A_YEAR != 0) {
            throw new IllegalArgumentException("The means test " + code
                    + " needs a multiple and months from 1, and for a year's threshold whole base values.");
        }
    }

    /**
     * Judges an income.
     *
     * @param rules       the rulebook that this test and the base value are of
     * @param base        the month's base value of the person's group on the day that counts
     * @param incomeMinor all income of the months that are looked at, in minor units, from 0
     * @throws IllegalArgumentException if the income is below zero, the base value is of another series or group, or one
     *                                  of them is of another rulebook
     */
    public MeansResult judge(Rulebook rules, BaseValue base, long incomeMinor) {
        if (incomeMinor < 0 || !base.code().equals(this.base) || !groups.contains(base.group())) {
            throw new IllegalArgumentException("Income must be from 0 and the base value of " + this.base);
        }
        if (!rules.means().contains(this) || !rules.bases().contains(base)) {
            throw new IllegalArgumentException(rules.id() + " does not have " + code + " with this base value.");
        }
        int times = per == Per.MONTH ? Math.multiplyExact(multiple, months) : multiple * months / MONTHS_OF_A_YEAR;
        long thresholdMinor = Math.multiplyExact(base.amountMinor(), (long) times);
        return new MeansResult(rules.id(), code, base, times, thresholdMinor, rules.currency(),
                incomeMinor <= thresholdMinor);
    }
}
