package org.kepil.standalone.crash;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One child JVM with PostgreSQL, the log and its writers, from its start to its kill. */
final class Life implements AutoCloseable {

    /** What a process killed by SIGKILL ends with. */
    private static final int KILLED = 128 + 9;

    private static final URL LOGGING = Objects.requireNonNull(Life.class.getResource("logging.xml"));

    private final Process process;

    private Life(Process process) {
        this.process = process;
    }

    static Life start(RunFolder folder, int number, int port, long seed, Set<Canary> canaries) throws IOException {
        List<String> command = List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Ddisable-axoniq-console-message=true",
                "-Dlogback.configurationFile=" + LOGGING, "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashedApplication.class.getName(), folder.path().toString(), Integer.toString(number),
                Integer.toString(port), Long.toString(seed), Canary.text(canaries));
        return new Life(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.output(number).toFile()).start());
    }

    boolean runs() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Kills the JVM and says whether that, and nothing else, ended it. */
    boolean kill() throws InterruptedException {
        process.destroyForcibly();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == KILLED;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
