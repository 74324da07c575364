package org.kepil.query.referral;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which people were referred, the latest first, 500 at most? An organisation sees its own. Answered by {@link Referrals}. */
@Shows(Sight.REFERRALS)
public record FindReferrals(Moment moment, SignedIn reader) {
}
