/**
 * What every storage engine must do that calls itself lossless, run against ours and against Axon's stock one. The
 * stock engine must be caught: that is the proof that the kit bites. It proves nothing about crashes.
 */
@NullMarked
package org.kepil.log.conformance;

import org.jspecify.annotations.NullMarked;
