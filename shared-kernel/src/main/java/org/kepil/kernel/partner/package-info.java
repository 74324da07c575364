/** Bodies outside the service whose own systems talk to Kepil: front offices, police, courts, local governments. */
@NullMarked
package org.kepil.kernel.partner;

import org.jspecify.annotations.NullMarked;
