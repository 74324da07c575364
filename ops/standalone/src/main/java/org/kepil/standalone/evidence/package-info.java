/** The signer of checkpoints in the running application: its key, its pace and who keeps what it signs. */
@NullMarked
package org.kepil.standalone.evidence;

import org.jspecify.annotations.NullMarked;
