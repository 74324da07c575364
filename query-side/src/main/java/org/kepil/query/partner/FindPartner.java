package org.kepil.query.partner;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;

/**
 * Which partner signs in under this client id? Answered by {@link PartnerRow}, or by null if none ever did. Asked before anybody
 * is signed in, so there is no reader.
 */
@Shows(Sight.NOBODY)
public record FindPartner(String clientId) {
}
