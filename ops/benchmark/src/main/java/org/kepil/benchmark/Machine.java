package org.kepil.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryManagerMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On what a run ran. */
final class Machine {

    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes",
            "wal_sync_method", "shared_buffers", "max_wal_size", "max_connections", "server_version");

    private Machine() {
    }

    static String describe(JdbcClient jdbc) throws IOException {
        return """
                %d cores (%s), %s RAM, %s %s; JDK %s, %s, %,d MB of heap, %s; PostgreSQL with %s; clients and server share the cores"""
                .formatted(
                        Runtime.getRuntime().availableProcessors(), line("/proc/cpuinfo", "model name"),
                        line("/proc/meminfo", "MemTotal"), System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.vm.version"), System.getProperty("java.vm.name"),
                        Runtime.getRuntime().maxMemory() >> 20, collector(),
                        SETTINGS.stream().map(setting -> setting + " = " + show(jdbc, setting))
                                .collect(Collectors.joining(", ")));
    }

    private static String collector() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().map(MemoryManagerMXBean::getName)
                .collect(Collectors.joining(" and "));
    }

    /** How many processes wanted a core, on average of the last minute; above one or so, the run had company. */
    static String load() throws IOException {
        Path path = Path.of("/proc/loadavg");
        return Files.exists(path) ? Files.readString(path).split(" ")[0] : "unknown";
    }

    private static String show(JdbcClient jdbc, String setting) {
        return jdbc.sql("show " + setting).query(String.class).single();
    }

    private static String line(String file, String key) throws IOException {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            return "unknown";
        }
        return Files.readAllLines(path).stream().filter(line -> line.startsWith(key)).findFirst()
                .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("unknown");
    }
}
