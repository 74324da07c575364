package org.kepil.log.conformance;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Threads that write at once. What one of them throws comes out of {@link #areBusy()}. */
final class Writers {

    private final List<CompletableFuture<Void>> running;

    Writers(List<Runnable> work) {
        running = work.stream()
                .map(task -> CompletableFuture.runAsync(task, thread -> Thread.ofPlatform().daemon().start(thread)))
                .toList();
    }

    boolean areBusy() {
        boolean busy = false;
        for (CompletableFuture<Void> writer : running) {
            if (writer.isDone()) {
                writer.join();
            } else {
                busy = true;
            }
        }
        return busy;
    }
}
