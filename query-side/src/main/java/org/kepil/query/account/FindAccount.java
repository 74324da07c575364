package org.kepil.query.account;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;

/**
 * Who signs in under this name? Answered by {@link Account}, or by null if nobody ever did.
 * Asked before anybody is signed in, so there is no reader.
 *
 * @param userName any case
 */
@Shows(Sight.NOBODY)
public record FindAccount(String userName) {
}
