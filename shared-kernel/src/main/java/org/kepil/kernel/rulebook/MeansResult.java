package org.kepil.kernel.rulebook;

import java.util.Currency;

/**
 * How an income was judged, with everything it was judged by, so that anybody can do the sum again. Amounts are in minor
 * units of the currency.
 *
 * @param rulebook       the version of the rules that it was judged by
 * @param test           code of the means test in it
 * @param base           a month's base value
 * @param times          how many of them the threshold is
 * @param thresholdMinor most that the person may have had in the months that were looked at
 * @param incomeMinor    what the person had in those months
 * @param within         whether it is not more than the threshold
 */
public record MeansResult(RulebookId rulebook, String test, BaseValue base, int times, long thresholdMinor,
        long incomeMinor, Currency currency, boolean within) {
}
