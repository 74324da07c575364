package org.kepil.kernel.rulebook;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.Open;

/**
 * The rule that a decision was taken by, as the decision keeps it: whoever reads it later needs no rulebook.
 *
 * @param rulebook the version that was in force
 * @param source   name of the rule's source in it
 * @param article  the place in the source, as lawyers write it; null for the whole of it, or where nobody knows
 * @param sure     how sure it was that the source says so
 */
public record Applied(RulebookId rulebook, @Open String source, @Open @Nullable String article, Sure sure) {

    /** The rule of that version. */
    public static Applied of(Rulebook rulebook, Ruled rule) {
        Basis basis = rule.basis();
        return new Applied(rulebook.id(), basis.source(), basis.article(), basis.sure());
    }
}
