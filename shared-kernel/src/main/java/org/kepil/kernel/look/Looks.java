package org.kepil.kernel.look;

import org.kepil.kernel.act.Act;

/** Where it is recorded who looked. */
public interface Looks {

    /**
     * Records a look. When this returns, it is in the log, or counted for the log.
     *
     * @throws RuntimeException if it is not, or nobody knows; then nothing may be shown
     */
    void record(Look look, Act by);
}
