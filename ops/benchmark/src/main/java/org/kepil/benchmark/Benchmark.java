package org.kepil.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures Kepil's log, its commands and its views side by side with plain JDBC and with Axon's own engine, all on one
 * durable PostgreSQL in one run.
 *
 * <pre>
 *   writers --> command bus --> case --> engine --> event, pending --> sequencer --> log --> view
 *      '------------- FLOOR: one insert, one transaction -------------> floor.event
 * </pre>
 */
public final class Benchmark {

    private Benchmark() {
    }

    /** @param arguments name of the protocol, the folder for results, the number of repetitions, and the sections */
    public static void main(String[] arguments) throws Exception {
        Protocol protocol = Protocol.of(arguments[0]).repeated(Integer.parseInt(arguments[2]));
        Results results = new Results(Bars.ALL);
        String head;
        try (BenchmarkServer server = BenchmarkServer.start()) {
            head = head(protocol, Machine.describe(JdbcClient.create(server.owner())));
            System.out.println(head);
            try (Contenders contenders = new Contenders(server)) {
                new Run(protocol, contenders, results::add).of(Section.named(arguments[3]));
            }
        }
        Path folder = Path.of(arguments[1]);
        Path report = (protocol.isSmoke() ? folder.resolveSibling("target") : folder).resolve(name(protocol));
        results.write(report, head);
        System.out.println(results.tables());
        System.out.println("Written to " + report.toAbsolutePath());
    }

    private static String name(Protocol protocol) throws IOException {
        String time = Instant.now().truncatedTo(ChronoUnit.MINUTES).toString().replace(":", "");
        return protocol.name() + "-" + time + "-" + commit().replace(" ", "-") + ".md";
    }

    private static String head(Protocol protocol, String machine) throws IOException {
        return """
                # Log, commands and views, beside plain JDBC and Axon's engine

                - commit: %s
                - when: %s
                - machine: %s
                - load average before the run: %s
                - protocol: %s
                - FLOOR: a plain table, one row for each event, one transaction for each row, over JDBC, in the same JVM \
                and server, measured at the beginning, in the middle and at the end of each repetition
                - Axon: version 4.13.0, its JDBC engine
                %s"""
                .formatted(commit(), Instant.now().truncatedTo(ChronoUnit.SECONDS), machine, Machine.load(), protocol,
                        protocol == Protocol.SMOKE
                                ? "\n**A smoke run: it shows that the benchmark runs. Never quote it.**\n"
                                : "");
    }

    private static String commit() throws IOException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").redirectErrorStream(true).start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
