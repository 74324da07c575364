/** People referred from the service to a community service, or from there to the service. */
@NullMarked
package org.kepil.kernel.referral;

import org.jspecify.annotations.NullMarked;
