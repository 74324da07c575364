package org.kepil.kernel.rulebook;

/**
 * How an income was judged, with everything it was judged by, so that anybody can do the sum again. Amounts are in minor
 * units of the rulebook's currency.
 *
 * @param test           code of the means test
 * @param group          the group of people that the base value is for
 * @param baseMinor      a month's base value
 * @param times          how many of them the threshold is
 * @param thresholdMinor most that the person may have had in the months that were looked at
 * @param incomeMinor    what the person had in those months
 * @param within         whether it is not more than the threshold
 */
public record MeansResult(String test, String group, long baseMinor, int times, long thresholdMinor, long incomeMinor,
        boolean within) {
}
