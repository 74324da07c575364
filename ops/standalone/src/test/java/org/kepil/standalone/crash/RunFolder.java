package org.kepil.standalone.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where one run keeps its database, its journals and what its processes said. */
record RunFolder(Path path) {

    /** An empty folder; what an earlier run with the same name left there goes. */
    static RunFolder empty(Path path) throws IOException {
        if (Files.exists(path)) {
            delete(path);
        }
        RunFolder folder = new RunFolder(path.toAbsolutePath());
        Files.createDirectories(folder.journals());
        return folder;
    }

    Path data() {
        return path.resolve("pg");
    }

    Path keyFile() {
        return path.resolve("key");
    }

    Path journals() {
        return path.resolve("journals");
    }

    Path journal(int life, int writer) {
        return journals().resolve(life(life) + "-writer-" + writer + Journal.ENDING);
    }

    static boolean isOfLife(Path journal, int life) {
        return journal.getFileName().toString().startsWith(life(life));
    }

    Path output(int life) {
        return path.resolve(life(life) + ".log");
    }

    /** The number of the postmaster that runs in this folder, by the file that PostgreSQL itself keeps. */
    long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).getFirst().strip());
    }

    /** Frees the space of the database; journals and output stay as evidence. */
    void dropData() throws IOException {
        delete(data());
    }

    private static String life(int number) {
        return "life-%04d".formatted(number);
    }

    private static void delete(Path root) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }
}
