package org.kepil.kernel.rulebook;

import java.time.Period;
import java.util.List;

/**
 * How long an advocate who was excluded stays out of the register.
 *
 * @param grounds codes of the grounds of exclusion for which it is so
 * @param after   from the day of the order of exclusion
 */
public record ReentryRule(String code, List<String> grounds, Period after, Basis basis) implements Ruled {

    public ReentryRule {
        grounds = List.copyOf(grounds);
    }
}
