package org.kepil.standalone.crash;

import java.time.Duration;

/**
 * A kill and the evidence that it hit.
 *
 * @param died        whether all that should die did, by the kill and by nothing else
 * @param interrupted commands that it left without a certain answer
 * @param recovery    from the kill until a command was acknowledged again, or the log read again after the last one
 */
record Hit(Fault fault, boolean died, String evidence, long interrupted, Duration recovery) {

    /** Whether the kill did what it should: the processes died, and they died at work. */
    boolean counts() {
        return died && interrupted > 0;
    }
}
