package org.kepil.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets some writers work side by side, each in a closed loop, and counts what they finish. */
final class Writers {

    private Writers() {
    }

    /**
     * @return steps that were finished, and how many of them in a second
     * @throws Exception the first that a writer failed with
     */
    static Rate run(int writers, Duration time, Callable<? extends Task> subject) throws Exception {
        List<Task> steps = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int writer = 0; writer < writers; writer++) {
                steps.add(subject.call());
            }
            return run(steps, time, threads);
        } finally {
            for (Task step : steps) {
                step.close();
            }
        }
    }

    private static Rate run(List<Task> steps, Duration time, ExecutorService threads) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        long start = System.nanoTime();
        List<Future<Long>> counts = new ArrayList<>();
        for (Task step : steps) {
            counts.add(threads.submit(() -> loop(step, over)));
        }
        Thread.sleep(time);
        over.set(true);
        long total = 0;
        for (Future<Long> count : counts) {
            total += count.get();
        }
        return new Rate(total, total * 1e9 / (System.nanoTime() - start));
    }

    private static long loop(Task step, AtomicBoolean over) throws Exception {
        long count = 0;
        while (!over.get()) {
            step.run();
            count++;
        }
        return count;
    }

    /** @param perSecond in events or commands */
    record Rate(long count, double perSecond) {
    }
}
