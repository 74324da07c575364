package org.kepil.kernel.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that a fee depends on: the register of actions answers it, or else the act of services tells it.
 *
 * @param name     what the formulas call it
 * @param min      smallest value, inclusive
 * @param max      largest value, inclusive, not below {@code min}; a yes or no is 1 or 0
 * @param scale    most digits after the point: 0 for what is counted and for yes or no
 * @param measured how it follows from what is recorded; null for what the act tells
 */
public record TariffInput(String name, BigDecimal min, BigDecimal max, int scale,
        @Nullable Measure measured) {

    public TariffInput {
        if (min.compareTo(max) > 0 || scale < 0) {
            throw new IllegalArgumentException("No value of " + name + " is from " + min.toPlainString() + " to "
                    + max.toPlainString() + " with " + scale + " digits.");
        }
    }

    /** Whether an act may tell this value. */
    public boolean takes(BigDecimal value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0 && value.stripTrailingZeros().scale() <= scale;
    }
}
