package org.kepil.kernel.rulebook;

/**
 * One line of the sum.
 *
 * @param name    what the later lines call it
 * @param formula over the inputs, the tables, {@code base}, and the lines before, with {@code + - * /}, comparisons,
 *                {@code IF}, {@code MIN} and {@code MAX}
 * @param scale   digits after the point to which its value is rounded, half up; where a sum is rounded is part of a
 *                tariff. The last line has no more of them than the currency
 */
public record TariffStep(String name, String formula, int scale) {
}
