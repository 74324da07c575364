package org.kepil.query.page;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * The way through time of what a page is about.
 *
 * @param begun    before this instant there is nothing to show
 * @param previous position of the event before the one shown last; null if that is the first
 * @param next     position of the event after it; null if none is known yet
 * @param zone     on whose clock the page reads
 * @param note     beside the instant, such as which event of the case this is
 */
public record Course(Instant begun, @Nullable Long previous, @Nullable Long next, ZoneId zone, String note) {
}
