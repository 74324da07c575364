package org.kepil.kernel.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a case can end.
 *
 * @param matters codes of the matters in which it can; empty for all
 * @param follows what must have happened before; null where the work on the case was done
 */
public record CaseOutcome(String code, List<String> matters, @Nullable Follows follows,
        Basis basis) implements Ruled {

    /** What a case can end after, beside the work on it. */
    public enum Follows {
        REFUSAL,
        WITHDRAWAL,
        TERMINATION
    }

    public CaseOutcome {
        matters = List.copyOf(matters);
    }

    /** Whether a case in that matter can end so. */
    public boolean fits(String matter) {
        return matters.isEmpty() || matters.contains(matter);
    }
}
