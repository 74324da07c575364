package org.kepil.kernel.rulebook;

import java.math.BigDecimal;

/**
 * Something that a fee depends on and that the act of services tells.
 *
 * @param name what the formulas call it
 * @param min  smallest value, inclusive
 * @param max  largest value, inclusive; a yes or no is 1 or 0
 */
public record TariffInput(String name, BigDecimal min, BigDecimal max) {
}
