package org.kepil.kernel.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who have a right to qualified aid.
 *
 * @param means     code of the test of their income; null if they have the right regardless of it
 * @param documents codes of the papers that prove it, all of them needed
 * @param matters   codes of the matters in which they have the right; empty for all
 */
public record Category(String code, @Nullable String means, List<String> documents, List<String> matters, Basis basis)
        implements
            Ruled {

    public Category {
        documents = List.copyOf(documents);
        matters = List.copyOf(matters);
    }
}
