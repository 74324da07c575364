package org.kepil.kernel.rulebook;

import java.util.List;

/**
 * How a case can end.
 *
 * @param matters codes of the matters in which it can; empty for all
 */
public record CaseOutcome(String code, List<String> matters, Basis basis) implements Ruled {

    public CaseOutcome {
        matters = List.copyOf(matters);
    }
}
