package org.kepil.command.eligibility;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a person had, as somebody looked at the papers.
 *
 * @param amount in units of the country's currency, over all the months that the means test looks at
 * @param group  the group that the person belongs to; null where the test has only one
 */
public record Income(BigDecimal amount, @Nullable String group) {
}
