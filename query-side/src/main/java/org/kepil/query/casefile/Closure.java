package org.kepil.query.casefile;

import java.time.Instant;
import org.kepil.kernel.closure.Outcome;

/** How and when a case ended. */
public record Closure(Outcome outcome, Instant closedAt) {
}
