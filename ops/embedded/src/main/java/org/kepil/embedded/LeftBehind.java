package org.kepil.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The processes that a killed owner left running in a data directory. Every process of PostgreSQL has that directory as
 * its working directory, which tells a real one from a stranger that was given the same number since.
 */
final class LeftBehind {

    private static final int PATIENCE_SECONDS = 10;

    private final Path directory;
    private final Path pidFile;

    LeftBehind(Path directory) {
        this.directory = directory;
        this.pidFile = directory.resolve("postmaster.pid");
    }

    /** Stops the postmaster and waits until its children have gone as well; none of them may still write. */
    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> postmaster = ProcessHandle.of(recordedPid()).filter(this::worksHere);
        if (postmaster.isPresent()) {
            end(postmaster.get());
        }
        for (ProcessHandle child : stillHere()) {
            end(child);
        }
        // A stranger with the recorded number would keep PostgreSQL from starting.
        Files.deleteIfExists(pidFile);
    }

    private long recordedPid() throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        return lines.isEmpty() ? -1 : Long.parseLong(lines.getFirst().strip());
    }

    private List<ProcessHandle> stillHere() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")).equals(directory)
                    && process.info().command().orElse("").endsWith("postgres");
        } catch (IOException endedOrNotOurs) {
            return false;
        }
    }

    /** Asks first; a kill is safe as well, because the log of the database is replayed. */
    private void end(ProcessHandle process) throws IOException {
        process.destroy();
        if (!Postmaster.ends(process, PATIENCE_SECONDS)) {
            process.destroyForcibly();
            if (!Postmaster.ends(process, PATIENCE_SECONDS)) {
                throw new IOException("PostgreSQL process " + process.pid() + " in " + directory
                        + " is left from an earlier run and does not stop. Stop it by hand.");
            }
        }
    }
}
