package org.kepil.query.fold;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** Platform threads: an interrupt on a virtual thread would kill its database connection. */
final class Threads {

    private Threads() {
    }

    static ScheduledExecutorService pool(String name, int size) {
        return Executors.newScheduledThreadPool(size,
                Thread.ofPlatform().name("kepil-" + name + "-", 1).daemon(true).factory());
    }
}
