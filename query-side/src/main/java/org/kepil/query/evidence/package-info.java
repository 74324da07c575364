/** The evidence that the record is whole: checkpoints, proofs, keepers and the full check, as JSON and as a page. */
@NullMarked
package org.kepil.query.evidence;

import org.jspecify.annotations.NullMarked;
