package org.kepil.data.imports;

import org.springframework.context.SmartLifecycle;

/**
 * Ends the imports when the application stops: after the web server, which could begin another, and before the log and
 * the views that follow it.
 */
final class ImportsLifecycle implements SmartLifecycle {

    private static final int AFTER_THE_LOG = 500;

    private final Imports imports;
    private volatile boolean running;

    ImportsLifecycle(Imports imports) {
        this.imports = imports;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Returns when the last import has ended. */
    @Override
    public void stop() {
        imports.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_LOG;
    }
}
