package org.kepil.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The processes that a killed owner left running in a data directory. Every process of PostgreSQL has that directory as
 * its working directory, which tells a real one from a stranger that was given the same number since.
 */
final class LeftBehind {

    private static final int PATIENCE_SECONDS = 10;
    /** What Linux adds to the program of a process when its file was replaced or deleted. */
    private static final String DELETED = " (deleted)";

    private final Path directory;
    private final Path pidFile;
    private final Path processes;

    LeftBehind(Path directory) {
        this(directory, Path.of("/proc"));
    }

    /** @param processes where the operating system tells of its processes */
    LeftBehind(Path directory, Path processes) {
        this.directory = directory;
        this.pidFile = directory.resolve("postmaster.pid");
        this.processes = processes;
    }

    /** What a process is to the data directory. */
    private enum Kind {
        OURS,
        STRANGER,
        UNKNOWN
    }

    /**
     * Stops the postmaster and waits until its children have gone as well; none of them may still write.
     *
     * @throws IOException if one does not stop, or if nobody can tell whether the recorded process is one of them
     */
    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> recorded = recordedPid().flatMap(ProcessHandle::of);
        if (recorded.isPresent()) {
            stopUnlessStranger(recorded.get());
        }
        for (ProcessHandle child : stillHere()) {
            end(child);
        }
        // A stranger with the recorded number would keep PostgreSQL from starting.
        Files.deleteIfExists(pidFile);
    }

    /** Empty if the owner was killed before it wrote its number. */
    private Optional<Long> recordedPid() throws IOException {
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.valueOf(lines.getFirst().strip()));
        } catch (NumberFormatException damaged) {
            throw new IOException(pidFile + " is damaged: it should begin with the number of a process. Make sure that"
                    + " no PostgreSQL works in " + directory + ", then delete the file.", damaged);
        }
    }

    private void stopUnlessStranger(ProcessHandle recorded) throws IOException {
        switch (kind(recorded)) {
            case OURS -> end(recorded);
            case STRANGER -> {
            }
            case UNKNOWN -> throw new IOException("Process " + recorded.pid() + " may be a PostgreSQL that is left in "
                    + directory + " from an earlier run, and nothing tells whether it is. Stop it by hand.");
        }
    }

    private List<ProcessHandle> stillHere() {
        return ProcessHandle.allProcesses().filter(process -> kind(process) == Kind.OURS).toList();
    }

    private Kind kind(ProcessHandle process) {
        try {
            Path cwd = Files.readSymbolicLink(processes.resolve(Long.toString(process.pid())).resolve("cwd"));
            return cwd.equals(directory)
                    ? process.info().command().map(LeftBehind::kind).orElse(Kind.UNKNOWN)
                    : Kind.STRANGER;
        } catch (NoSuchFileException ended) {
            return Files.isDirectory(processes) ? Kind.STRANGER : Kind.UNKNOWN;
        } catch (IOException hidden) {
            return ofAnotherUser(process) ? Kind.STRANGER : Kind.UNKNOWN;
        }
    }

    private static Kind kind(String program) {
        String name = program.endsWith(DELETED) ? program.substring(0, program.length() - DELETED.length()) : program;
        return name.endsWith("postgres") ? Kind.OURS : Kind.STRANGER;
    }

    /** PostgreSQL works in no directory but its user's own. */
    private boolean ofAnotherUser(ProcessHandle process) {
        try {
            String owner = Files.getOwner(directory).getName();
            return process.info().user().filter(user -> !user.equals(owner)).isPresent();
        } catch (IOException unreadable) {
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
