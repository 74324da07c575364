package org.kepil.query.rota;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.time.Instant;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/**
 * How much work do advocates take, and who is away? Answered by {@link Availability}.
 *
 * @param at the instant at which somebody would be away
 */
@Shows(Sight.NOBODY)
public record FindAvailability(Instant at, Moment moment, SignedIn reader) {
}
