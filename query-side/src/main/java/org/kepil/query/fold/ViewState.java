package org.kepil.query.fold;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How a live view is doing.
 *
 * @param position last event that the view has folded, -1 for none
 * @param head     last event of the log, -1 for none
 * @param parked   how many keys are left as they were before an event that could not be folded
 * @param running  false once the view has stopped itself
 * @param reason   why it stopped, or what it tries again; null if nothing is wrong
 */
public record ViewState(String name, int version, long position, long head, long parked, boolean running,
        @Nullable String reason) {

    /** How many events the view is behind, zero or more. */
    @JsonProperty
    public long lag() {
        return Math.max(0, head - position);
    }
}
