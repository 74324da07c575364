package org.kepil.kernel.rulebook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Factors by bands of a value.
 *
 * @param name  what the formulas call it, as a function of one value
 * @param bands in any order, at least one, and no two that begin together
 */
public record TariffTable(String name, List<Band> bands) {

    /**
     * @param from   the band begins here, inclusive, and ends where the next begins
     * @param factor within it
     */
    public record Band(BigDecimal from, BigDecimal factor) {
    }

    public TariffTable {
        bands = bands.stream().sorted(Comparator.comparing(Band::from)).toList();
        long beginnings = bands.stream().map(band -> band.from().stripTrailingZeros()).distinct().count();
        if (bands.isEmpty() || beginnings < bands.size()) {
            throw new IllegalArgumentException("The table " + name + " has no band, or two that begin together.");
        }
    }

    /** The factor of the band that the value is in. @throws IllegalArgumentException if it is below all of them */
    public BigDecimal at(BigDecimal value) {
        return bands.reversed().stream().filter(band -> band.from().compareTo(value) <= 0).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " says nothing of " + value.toPlainString()))
                .factor();
    }
}
