package org.kepil.query.fold;

import java.util.ArrayList;
import java.util.List;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.log.RecordedMessage;

/** The events of one transaction of a view: how far they reach in the log, and those of them that the view hears. */
final class Batch {

    private final Hearing hearing;
    private final List<Recorded<? extends Event>> heard = new ArrayList<>();
    private long position = Recorded.NOT_SEQUENCED;

    Batch(Hearing hearing) {
        this.hearing = hearing;
    }

    void add(RecordedMessage<?> message) {
        position = message.position();
        if (hearing.hears(message.getPayloadType())) {
            heard.add(message.recorded());
        }
    }

    /** In the order of positions. */
    List<Recorded<? extends Event>> heard() {
        return heard;
    }

    /** The last position. */
    long position() {
        return position;
    }
}
