package org.kepil.data.imports;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.springframework.util.unit.DataSize;

/** An import with small batches, for tests. */
final class TestImports {

    static final ImportSettings SETTINGS = new ImportSettings(DataSize.ofMegabytes(1), DataSize.ofMegabytes(100), 4,
            50, 2, 2);

    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final ImportMeters meters = new ImportMeters(registry);
    final ImportRun run;
    private volatile @Nullable ImportJob last;

    TestImports(Cases cases) {
        run = new ImportRun(SETTINGS, cases, meters);
    }

    static ImportOrder order(boolean dryRun, boolean skipBad) {
        return order("receipt", dryRun, skipBad);
    }

    static ImportOrder order(String source, boolean dryRun, boolean skipBad) {
        return new ImportOrder(UUID.randomUUID(), source, dryRun, skipBad, null,
                Act.ofSystem(Channel.IMPORT, "test"), Instant.EPOCH);
    }

    ImportJob job(ImportOrder order) {
        return new ImportJob(order, InstantSource.system(), meters);
    }

    /** The import that was run last, or that runs. */
    ImportJob last() {
        return Objects.requireNonNull(last);
    }

    /** Runs an import to its end. */
    ImportJob run(ImportOrder order, Path file) {
        ImportJob job = job(order);
        last = job;
        run.run(job, file);
        return job;
    }

    ImportJob run(ImportOrder order, byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile("history", ".any"), content);
        try {
            return run(order, file);
        } finally {
            Files.delete(file);
        }
    }
}
