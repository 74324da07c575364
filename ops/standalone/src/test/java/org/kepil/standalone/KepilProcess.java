package org.kepil.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A Kepil in a process of its own, launched as the README's command launches it, so that it can be killed like one. */
public final class KepilProcess {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path data;
    private final URI address;
    private final Process process;

    private KepilProcess(Path data, int port, Process process) {
        this.data = data;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.process = process;
    }

    /** Starts one on the data directory; what it prints goes to {@code <data>.log}. */
    public static KepilProcess start(Path data, String... settings) {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("kepil.launch").split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Kepil.class.getName(),
                "--server.port=" + port, "--kepil.data=" + data));
        command.addAll(List.of(settings));
        Path log = data.resolveSibling(data.getFileName() + ".log");
        try {
            return new KepilProcess(data, port, new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it answers. @throws AssertionError if it ends before, or takes more than three minutes */
    public KepilProcess awaitUp() {
        await("Kepil answers", this::answers);
        Duration took = Duration.between(process.info().startInstant().orElseThrow(), Instant.now());
        System.out.printf("Kepil answered %.1f s after its process began.%n", took.toMillis() / 1000.0);
        return this;
    }

    /** Waits until the first start has come so far that PostgreSQL runs; much of the start is still to come. */
    void awaitData() {
        await("PostgreSQL runs", () -> Files.exists(data.resolve("postgres").resolve("postmaster.pid")));
    }

    private void await(String condition, BooleanSupplier met) {
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Await.within(180, condition + "; see " + log, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("Kepil ended with " + process.exitValue() + ": " + tail(log));
            }
            return met.getAsBoolean();
        });
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try {
            return CLIENT.send(HttpRequest.newBuilder(address.resolve("/actuator/health")).build(),
                    BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Api as(String userName) {
        return new Api(address, userName, password(userName));
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    /** The generated password of a demo account. */
    public String password(String userName) {
        return RunningKepil.passwordIn(data, userName);
    }

    /** The memory that the process holds now, in MiB, without its PostgreSQL; from Linux's account of it. */
    public long residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:")).map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong).findFirst().orElseThrow() / 1024;
    }

    /** Kills it, and its PostgreSQL as well, without a word. */
    public void killAll() {
        Path pidFile = data.resolve("postgres").resolve("postmaster.pid");
        process.destroyForcibly();
        try {
            process.waitFor();
            if (Files.exists(pidFile)) {
                long postmaster = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
                ProcessHandle.of(postmaster).ifPresent(KepilProcess::kill);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
