package org.kepil.query;

import org.kepil.query.fold.Live;
import org.springframework.context.SmartLifecycle;

/** Lets the views follow the log while the application runs: after the log itself, before the web server. */
final class LiveLifecycle implements SmartLifecycle {

    private final Live live;
    private volatile boolean running;

    LiveLifecycle(Live live) {
        this.live = live;
    }

    @Override
    public void start() {
        live.start();
        running = true;
    }

    @Override
    public void stop() {
        live.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
