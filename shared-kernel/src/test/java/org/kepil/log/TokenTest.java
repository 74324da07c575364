package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;

/** The framework's token for plain positions keeps the laws that processors and replays rely on. */
class TokenTest {

    @Property
    void bounds_are_the_smaller_and_the_larger_position(@ForAll @LongRange(min = -1) long one,
            @ForAll @LongRange(min = -1) long other) {
        assertThat(at(one).lowerBound(at(other))).isEqualTo(at(Math.min(one, other)));
        assertThat(at(one).upperBound(at(other))).isEqualTo(at(Math.max(one, other)));
        assertThat(at(one).covers(at(other))).isEqualTo(one >= other);
    }

    /** 4.13.0 was known to answer this wrongly for some kinds of tokens. */
    @Property
    void an_event_is_replayed_exactly_when_it_was_handled_before_the_reset(
            @ForAll @LongRange(min = 0, max = 50) long reset, @ForAll @LongRange(min = -1, max = 49) long start) {
        TrackingToken token = ReplayToken.createReplayToken(at(reset), at(Math.min(start, reset)));
        for (long position = Math.min(start, reset) + 1; position < reset + 3; position++) {
            token = token instanceof ReplayToken replay
                    ? replay.advancedTo(at(position))
                    : at(position);
            assertThat(ReplayToken.isReplay(token)).as("position " + position).isEqualTo(position <= reset);
        }
    }

    private static GlobalSequenceTrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
