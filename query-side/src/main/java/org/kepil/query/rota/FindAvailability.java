package org.kepil.query.rota;

import java.time.Instant;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * How much work do advocates take, and who is away? Answered by {@link Availability}.
 *
 * @param at the instant at which somebody would be away
 */
public record FindAvailability(Instant at, Moment moment, SignedIn reader) {
}
