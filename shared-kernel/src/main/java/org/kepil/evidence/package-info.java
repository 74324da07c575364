/** That the record is whole: leaves, signed checkpoints, and who keeps them. */
@NullMarked
package org.kepil.evidence;

import org.jspecify.annotations.NullMarked;
