/** Referrals between the service and organisations outside it. */
@NullMarked
package org.kepil.command.referral;

import org.jspecify.annotations.NullMarked;
