/** Checkpoints as text that is signed: C2SP tlog-checkpoint, signed-note and tlog-cosignature, with Ed25519. */
@NullMarked
package org.kepil.evidence.note;

import org.jspecify.annotations.NullMarked;
