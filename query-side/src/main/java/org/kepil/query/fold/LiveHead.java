package org.kepil.query.fold;

import org.kepil.query.page.LivePosition;
import org.springframework.stereotype.Component;

/** The position that every page calls live: what the slowest view has folded. */
@Component
class LiveHead implements LivePosition {

    private final Live live;

    LiveHead(Live live) {
        this.live = live;
    }

    @Override
    public long position() {
        return live.position();
    }
}
