package org.kepil.query.timelimit;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.page.Address;
import org.kepil.query.page.ClockCard;

/**
 * One row of a queue, in words.
 *
 * @param to      the limits of the case
 * @param due     when it is due; empty while it stands still
 * @param office  its name; null if none is recorded
 * @param told    who above was told of it; empty if nobody was
 * @param advocate who holds the case; null if nobody
 */
record LimitRow(Address to, String number, ClockCard clock, String due, @Nullable MatterKind matter,
        @Nullable String office, @Nullable String advocate, String told) {
}
