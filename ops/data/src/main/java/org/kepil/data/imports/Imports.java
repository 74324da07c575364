package org.kepil.data.imports;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The imports of this process, one running at a time. They are remembered until the process ends, the last
 * {@link #REMEMBERED} of them; what they stored is in the log.
 */
final class Imports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    /** Most imports that are remembered. */
    static final int REMEMBERED = 100;

    private final ImportRun run;
    private final Uploads uploads;
    private final InstantSource clock;
    private final ImportMeters meters;
    private final int maxWaiting;
    private final Map<UUID, ImportJob> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().name("import").daemon().factory());

    Imports(ImportRun run, Uploads uploads, InstantSource clock, ImportMeters meters, int maxWaiting) {
        this.run = run;
        this.uploads = uploads;
        this.clock = clock;
        this.meters = meters;
        this.maxWaiting = maxWaiting;
    }

    /**
     * Puts an import in the queue. The file is deleted when the import is over, or here if it is not taken.
     *
     * @throws TooManyImportsException if too many wait already
     */
    ImportJob start(ImportOrder order, Path file) throws TooManyImportsException {
        ImportJob job = new ImportJob(order, clock, meters);
        synchronized (jobs) {
            if (jobs.values().stream().filter(other -> !other.state().isOver()).count() > maxWaiting) {
                uploads.drop(file);
                throw new TooManyImportsException();
            }
            jobs.put(order.id(), job);
            forgetOldest();
        }
        worker.execute(() -> runAndDrop(job, file));
        return job;
    }

    private void runAndDrop(ImportJob job, Path file) {
        try {
            run.run(job, file);
        } finally {
            uploads.drop(file);
        }
    }

    private void forgetOldest() {
        while (jobs.size() > REMEMBERED) {
            jobs.remove(jobs.keySet().iterator().next());
        }
    }

    Optional<ImportJob> find(UUID id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    /** All that are remembered, the latest first. */
    List<ImportJob> all() {
        synchronized (jobs) {
            return new ArrayList<>(jobs.values()).reversed();
        }
    }

    /** Stops whatever runs or waits, says so, and returns when it has stopped. */
    @Override
    public void close() {
        List<ImportJob> open = all().stream().filter(job -> !job.state().isOver()).toList();
        open.forEach(ImportJob::stop);
        worker.close();
        open.stream().filter(job -> job.state() == ImportState.STOPPED).forEach(job -> LOG.warn(
                "Import {} of {} was stopped because Kepil stops. What it stored stays; take the file again to finish it.",
                job.order().id(), job.order().source()));
    }
}
