package org.kepil.kernel.rulebook;

import java.util.Currency;
import org.kepil.kernel.person.Open;

/**
 * How an income was judged, with everything it was judged by, so that anybody who may know the income can do the sum
 * again. The income itself is the person's own and not said here. Amounts are in minor units of the currency.
 *
 * @param rulebook       the version of the rules that it was judged by
 * @param test           code of the means test in it
 * @param base           a month's base value
 * @param times          how many of them the threshold is
 * @param thresholdMinor most that the person may have had in the months that were looked at
 * @param within         whether the income is not more than the threshold
 */
public record MeansResult(RulebookId rulebook, @Open String test, BaseValue base, int times, long thresholdMinor,
        @Open Currency currency, boolean within) {
}
