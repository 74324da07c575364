package org.kepil.standalone;

import org.springframework.context.SmartLifecycle;

/** In which order Kepil's parts start, and, backwards, stop. The web server comes last. */
public final class Phases {

    /** The sequencer, without which nothing that is recorded is seen. */
    public static final int SEQUENCER = -3_000;
    /** The checks that refuse to start on a wrong setting. */
    public static final int SELF_TEST = -2_000;
    /** The signer of checkpoints, once nothing is wrong with what it reads. */
    public static final int EVIDENCE = -1_500;
    /** The rulebooks that Kepil brings; after the frameworks' own parts, which start in phase 0 at the latest. */
    public static final int RULES = 900;
    /** The demo offices and accounts. */
    public static final int DEMO = 1_000;
    /** The rounds of the alarms, once there is something to be alarmed about. */
    public static final int ALARMS = 2_000;

    private Phases() {
    }

    /** A part that is started and stopped once, in its phase. */
    public static SmartLifecycle at(int phase, Runnable start, Runnable stop) {
        return new Part(phase, start, stop);
    }

    private static final class Part implements SmartLifecycle {

        private final int phase;
        private final Runnable start;
        private final Runnable stop;
        private volatile boolean running;

        Part(int phase, Runnable start, Runnable stop) {
            this.phase = phase;
            this.start = start;
            this.stop = stop;
        }

        @Override
        public void start() {
            start.run();
            running = true;
        }

        @Override
        public void stop() {
            stop.run();
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return phase;
        }
    }
}
