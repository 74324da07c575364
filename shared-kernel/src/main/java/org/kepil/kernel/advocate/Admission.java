package org.kepil.kernel.advocate;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.Open;

/**
 * By what an advocate came into the register.
 *
 * @param orderNumber of the order of entry
 * @param contest     number of the contest's minutes; null where the entry was by no contest
 * @param result      of the contest, as its minutes say it; null where there was none
 */
public record Admission(@Open String orderNumber, @Nullable @Open String contest, @Nullable @Open String result) {
}
