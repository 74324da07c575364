package org.kepil.kernel.closure;

import java.time.LocalDate;
import org.kepil.kernel.rulebook.Applied;

/**
 * How long a closed case is kept.
 *
 * @param keepUntil the last day
 * @param under     the rule that says so
 */
public record Retention(LocalDate keepUntil, Applied under) {
}
