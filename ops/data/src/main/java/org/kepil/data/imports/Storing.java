package org.kepil.data.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.kepil.data.history.HistoryStep;
import org.kepil.data.history.Identities;
import org.kepil.data.history.RowError;
import org.kepil.data.imports.Cases.Portion;

/**
 * The second pass: gathers a batch of steps, sorts it by case, and has its cases kept by a few threads at once. A
 * case is never in two hands, and its steps stay in the order of the file.
 */
final class Storing implements AutoCloseable {

    private final ImportJob job;
    private final Cases cases;
    private final Identities identities;
    private final ProgressLine progress;
    private final int batch;
    private final int together;
    private final ExecutorService threads;
    private final Map<String, List<HistoryStep>> gathered = new LinkedHashMap<>();
    private int size;
    /** Set by the first failure: the rest of the batch need not run into the same wall. */
    private volatile boolean broken;

    Storing(ImportJob job, Cases cases, ImportSettings settings) {
        this.job = job;
        this.cases = cases;
        identities = new Identities(job.order().source());
        progress = new ProgressLine(job);
        batch = settings.batch();
        together = settings.together();
        threads = Executors.newFixedThreadPool(settings.threads(),
                Thread.ofPlatform().name("import-", 0).daemon().factory());
    }

    void add(HistoryStep step) throws StoppedException {
        gathered.computeIfAbsent(step.caseName(), _ -> new ArrayList<>()).add(step);
        if (++size >= batch) {
            flush();
        }
    }

    /** Keeps what is gathered; returns when all of it is kept. */
    void flush() throws StoppedException {
        List<Callable<@Nullable Void>> work = new ArrayList<>();
        for (List<Portion> portions : portions()) {
            work.add(() -> keep(portions));
        }
        gathered.clear();
        size = 0;
        try {
            finish(threads.invokeAll(work));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    /** Cases that are stored together. */
    private List<List<Portion>> portions() {
        List<List<Portion>> all = new ArrayList<>();
        int room = 0;
        for (var named : gathered.entrySet()) {
            if (room <= 0) {
                all.add(new ArrayList<>());
                room = together;
            }
            room -= named.getValue().size();
            all.getLast().add(new Portion(identities.ofCase(named.getKey()), named.getKey(), named.getValue()));
        }
        return all;
    }

    private static void finish(List<Future<@Nullable Void>> work) throws InterruptedException, StoppedException {
        for (Future<@Nullable Void> piece : work) {
            try {
                piece.get();
            } catch (ExecutionException broken) {
                switch (broken.getCause()) {
                    case StoppedException stopped -> throw stopped;
                    case RuntimeException failure -> throw failure;
                    case null, default -> throw new IllegalStateException(broken);
                }
            }
        }
    }

    private @Nullable Void keep(List<Portion> portions) throws StoppedException {
        job.goOn();
        if (!broken) {
            ImportOrder order = job.order();
            try {
                cases.keep(portions, order.source(), order.act(),
                        (portion, outcome) -> note(portion.steps(), outcome));
            } catch (RuntimeException failure) {
                broken = true;
                throw failure;
            }
        }
        progress.tick();
        return null;
    }

    private void note(List<HistoryStep> steps, Cases.Outcome outcome) {
        switch (outcome) {
            case Cases.Outcome.Kept(int stored) -> {
                job.counters().stored(stored);
                job.counters().known(steps.size() - stored);
            }
            case Cases.Outcome.Refused(String code) -> refused(steps, code);
        }
    }

    private void refused(List<HistoryStep> steps, String code) {
        job.counters().rejected(steps.size());
        job.errors().add(List.of(RowError.refused(steps.getFirst().row(), code)));
    }

    @Override
    public void close() {
        threads.close();
    }
}
