package org.kepil.kernel.rulebook;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A paper that proves something.
 *
 * @param valid how long after its date it proves it; null if it always does
 */
public record DocumentKind(String code, @Nullable Period valid, Basis basis) implements Ruled {
}
