package org.kepil.query.timelimit;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Sure;

/**
 * Where a limit stands written, and how sure that is.
 *
 * @param source  title of the law, order or document
 * @param at      where it can be read; null if nobody has seen it
 * @param article the place in it; null for the whole of it, or where nobody knows
 */
public record LegalBasis(RulebookId rulebook, String source, @Nullable String at, @Nullable String article, Sure sure) {

    static LegalBasis of(Basis basis, Rulebook rulebook) {
        return rulebook.sources().stream().filter(source -> source.name().equals(basis.source())).findFirst()
                .map(source -> new LegalBasis(rulebook.id(), source.title(), source.at(), basis.article(),
                        basis.sure()))
                .orElseThrow();
    }
}
