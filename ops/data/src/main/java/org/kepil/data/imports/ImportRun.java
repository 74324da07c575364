package org.kepil.data.imports;

import java.io.IOException;
import java.nio.file.Path;
import org.kepil.data.history.HistoryOptions;
import org.kepil.data.history.HistoryReader;
import org.kepil.data.history.Identities;
import org.kepil.data.history.ReadRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a file through its two passes: the first reads all of it and stores nothing, the second stores what the first
 * found good. Running a file again, after whatever end, adds what is missing and nothing else.
 */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final ImportSettings settings;
    private final Cases cases;
    private final ImportMeters meters;

    ImportRun(ImportSettings settings, Cases cases, ImportMeters meters) {
        this.settings = settings;
        this.cases = cases;
        this.meters = meters;
    }

    /** Runs to the end; whatever happens is told by the job's state. */
    void run(ImportJob job, Path file) {
        try {
            job.enter(endOf(job, file));
        } catch (StoppedException _) {
            job.enter(ImportState.STOPPED);
        } catch (IOException | RuntimeException broken) {
            LOG.error("Import {} broke; running it again finishes it.", job.order().id(), broken);
            job.enter(ImportState.FAILED);
        }
        meters.ended();
        ProgressLine.ended(job);
    }

    private ImportState endOf(ImportJob job, Path file) throws IOException, StoppedException {
        Findings findings = check(job, file);
        if (job.order().dryRun()) {
            return ImportState.CHECKED;
        }
        if (!findings.readable() || findings.badRows() > 0 && !job.order().skipBad()) {
            return ImportState.REFUSED;
        }
        store(job, file);
        return ImportState.DONE;
    }

    private Findings check(ImportJob job, Path file) throws IOException, StoppedException {
        job.enter(ImportState.CHECKING);
        Tally tally = new Tally(new Identities(job.order().source()));
        ProgressLine progress = new ProgressLine(job);
        try (HistoryReader reader = open(job, file)) {
            for (ReadRow row = reader.next(); row != null; row = reader.next()) {
                job.goOn();
                count(row, tally, job);
                progress.tick();
            }
        }
        Findings findings = tally.findings();
        job.found(findings);
        return findings;
    }

    private static void count(ReadRow row, Tally tally, ImportJob job) {
        job.counters().read();
        switch (row) {
            case ReadRow.Good(var step) -> tally.good(step);
            case ReadRow.Bad(var errors) -> {
                tally.bad();
                job.errors().add(errors);
            }
            case ReadRow.Unreadable(var errors) -> {
                tally.unreadable();
                job.errors().add(errors);
            }
        }
    }

    private void store(ImportJob job, Path file) throws IOException, StoppedException {
        job.enter(ImportState.STORING);
        try (HistoryReader reader = open(job, file); Storing storing = new Storing(job, cases, settings)) {
            for (ReadRow row = reader.next(); row != null; row = reader.next()) {
                job.counters().read();
                if (row instanceof ReadRow.Good(var step)) {
                    storing.add(step);
                } else {
                    job.counters().skipped();
                }
            }
            storing.flush();
        }
    }

    private HistoryReader open(ImportJob job, Path file) throws IOException {
        return HistoryReader.open(file, new HistoryOptions(job.order().source(), job.order().zone(),
                settings.maxContent().toBytes()));
    }
}
