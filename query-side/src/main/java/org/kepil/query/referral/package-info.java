/** Referrals between the service and organisations outside it, and how far the hand-over has come. */
@NullMarked
package org.kepil.query.referral;

import org.jspecify.annotations.NullMarked;
