package org.kepil.embedded;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The first process of a running server. It is nobody's child, so it outlives the JVM that started it.
 *
 * @param pid its number for the operating system
 */
record Postmaster(long pid) {

    private static final int PATIENCE_SECONDS = 30;

    /** @throws IOException if it goes on for half a minute */
    void awaitEnd() throws IOException {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        if (process.isPresent() && !ends(process.get(), PATIENCE_SECONDS)) {
            throw new IOException("PostgreSQL process " + pid + " was asked to stop and goes on.");
        }
    }

    /** Stops it and its children without a last checkpoint, which nobody needs whose data are thrown away. */
    void quit() throws IOException {
        new ProcessBuilder("kill", "-QUIT", Long.toString(pid)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        awaitEnd();
    }

    /** Whether the process has ended within the time. */
    static boolean ends(ProcessHandle process, int seconds) throws IOException {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL stops", e);
        }
    }
}
