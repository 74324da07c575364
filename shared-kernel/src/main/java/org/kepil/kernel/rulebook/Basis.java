package org.kepil.kernel.rulebook;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.Open;

/**
 * Where a rule comes from.
 *
 * @param source  name of a source of the same rulebook
 * @param article the place in it, as lawyers write it; null for the whole of it, or where nobody knows
 */
public record Basis(@Open String source, @Open @Nullable String article, Sure sure) {
}
