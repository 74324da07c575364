package org.kepil.kernel.rulebook;

import java.util.List;

/**
 * A kind of matter that aid is given in.
 *
 * @param sphere what the statistics count it under
 * @param stages codes of its stages, in their order; at least one
 */
public record Matter(String code, String sphere, List<String> stages, Basis basis) implements Ruled {

    public Matter {
        stages = List.copyOf(stages);
    }
}
