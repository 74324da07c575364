package org.kepil.data.year;

import org.springframework.context.SmartLifecycle;

/** Ends the making of a year when the application stops: after the web server and before the log. */
final class YearsLifecycle implements SmartLifecycle {

    private static final int AFTER_THE_LOG = 500;

    private final Years years;
    private volatile boolean running;

    YearsLifecycle(Years years) {
        this.years = years;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Returns when the batch that was under way is stored. */
    @Override
    public void stop() {
        years.close();
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
