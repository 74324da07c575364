package org.kepil.standalone.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.kepil.standalone.Kepil;

/** A Kepil in a process of its own, which imports do not share with other tests, and which can be killed. */
final class OwnKepil {

    private static final Duration TO_COME_UP = Duration.ofSeconds(120);

    private final Path data;
    private final int port;
    private final Process process;

    private OwnKepil(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /** Starts one on the directory and waits until it answers; what it prints goes to {@code <data>.log}. */
    static OwnKepil on(Path data) throws IOException {
        int port = freePort();
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Kepil.class.getName(),
                "--server.port=" + port, "--kepil.data=" + data);
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        OwnKepil kepil = new OwnKepil(data, port, process);
        Awaitility.await("Kepil answers, see " + log).atMost(TO_COME_UP).pollInterval(Duration.ofMillis(100))
                .failFast("Kepil ended, see " + log, () -> !process.isAlive()).until(kepil::answers);
        return kepil;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        try {
            return Caller.status(HttpRequest.newBuilder(address().resolve("/actuator/health")).build()) == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The API as the demo account of that name. */
    Caller as(String userName) throws IOException {
        String line = Files.readAllLines(data.resolve("demo-accounts.txt")).stream()
                .filter(one -> one.startsWith(userName + " ") || one.startsWith(userName + "\t")).findFirst()
                .orElseThrow();
        return new Caller(address(), userName, line.split("\\s+")[1]);
    }

    /** The memory that the process holds now, in MiB, without its PostgreSQL; from Linux's account of it. */
    long residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:")).map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong).findFirst().orElseThrow() / 1024;
    }

    /** Kills the process and its PostgreSQL without a word. */
    void kill() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        Path pid = data.resolve("postgres").resolve("postmaster.pid");
        if (Files.exists(pid)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip())).ifPresent(postmaster -> {
                postmaster.destroyForcibly();
                postmaster.onExit().orTimeout(20, TimeUnit.SECONDS).join();
            });
        }
    }
}
