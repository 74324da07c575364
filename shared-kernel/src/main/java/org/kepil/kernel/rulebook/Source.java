package org.kepil.kernel.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A law, an order, or a document that tells of one.
 *
 * @param name  what the rules of the rulebook call it
 * @param title as people cite it, in English
 * @param at    where it can be read; null if nobody has seen it
 */
public record Source(String name, String title, @Nullable String at) {
}
