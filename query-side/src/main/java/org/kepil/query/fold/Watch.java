package org.kepil.query.fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kepil.log.LogReader;
import org.kepil.log.UnknownEventException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether a view stands still before an event that this version of Kepil does not know. Such an event never
 * reaches the view, so the view cannot notice by itself; nor may it pass the event by.
 */
final class Watch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final int LOOK_AHEAD = 1000;

    private final List<LiveView> views;
    private final ProgressTokens tokens;
    private final LogReader log;
    private final Map<String, Long> seen = new HashMap<>();

    Watch(List<LiveView> views, ProgressTokens tokens, LogReader log) {
        this.views = views;
        this.tokens = tokens;
        this.log = log;
    }

    @Override
    public void run() {
        try {
            long head = log.head();
            views.stream().filter(LiveView::running).forEach(view -> look(view, head));
        } catch (RuntimeException later) {
            LOG.debug("The views cannot be watched now.", later);
        }
    }

    private void look(LiveView live, long head) {
        long position = tokens.position(live.view().id());
        Long before = seen.put(live.view().id(), position);
        if (position < head && before != null && before == position) {
            try {
                log.after(position, LOOK_AHEAD);
            } catch (UnknownEventException unknown) {
                live.halt(String.valueOf(unknown.getMessage()));
            }
        }
    }
}
