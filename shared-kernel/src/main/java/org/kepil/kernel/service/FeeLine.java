package org.kepil.kernel.service;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.Open;

/**
 * One line of the sum that led to a fee.
 *
 * @param name    what the tariff calls it
 * @param formula how it was worked out; null for what the sum began with
 * @param value   in decimal digits, rounded as the tariff rounds it
 */
public record FeeLine(@Open String name, @Nullable @Open String formula, @Open String value) {
}
