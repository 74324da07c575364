package org.kepil.query.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.closure.Retention;

/**
 * How and when a case ended.
 *
 * @param retention how long it is kept; null where no rule said so
 */
public record Closure(Outcome outcome, Instant closedAt, @Nullable Retention retention) {
}
