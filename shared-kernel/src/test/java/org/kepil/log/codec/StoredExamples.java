package org.kepil.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kepil.log.keys.FixedKeys;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored examples: bytes of every event in every revision, frozen when the revision was released.
 * {@link #main Writing} adds the examples of a new event or revision and touches no other.
 */
final class StoredExamples {

    static final Path DIRECTORY = Path.of("src/test/resources/stored");
    static final Path HASHES = DIRECTORY.resolve("SHA256SUMS");

    private static final String UNKNOWN = ",\"~unknown\":{\"nested\":[1,null,\"ң\"]}}";

    private StoredExamples() {
    }

    /** Run in the directory of the module. */
    public static void main(String[] args) {
        for (Sample sample : Samples.all()) {
            Path file = DIRECTORY.resolve(sample.path());
            if (Files.notExists(file)) {
                write(file, written(sample));
            }
        }
        write(HASHES, hashes().entrySet().stream().map(each -> each.getValue() + "  " + each.getKey() + "\n")
                .collect(Collectors.joining()).getBytes(UTF_8));
    }

    /** Personal texts are sealed with keys and vectors that never change, so the bytes can be compared. */
    static JsonEventCodec codec() {
        return new JsonEventCodec(new FixedKeys(), () -> new byte[12]);
    }

    /** What the writer of today makes of a sample, with the unknown property of an odd one. */
    static byte[] written(Sample sample) {
        byte[] bytes = asOf(sample, codec().payload(sample.eventId(), sample.event()));
        if (sample.kind() != Sample.Kind.ODD) {
            return bytes;
        }
        return (new String(bytes, 0, bytes.length - 1, UTF_8) + UNKNOWN).getBytes(UTF_8);
    }

    private static byte[] asOf(Sample sample, byte[] current) {
        return switch (sample.type().name() + " " + sample.revision()) {
            case "office.OfficeOpened 1" -> without(current, "zone");
            case "advocate.AdvocateEntered 1" -> without(current, "practice");
            default -> current;
        };
    }

    private static byte[] without(byte[] bytes, String property) {
        ObjectNode tree = (ObjectNode) KepilJson.mapper().readTree(bytes);
        tree.remove(property);
        return KepilJson.mapper().writeValueAsBytes(tree);
    }

    static byte[] bytes(Sample sample) {
        return read(DIRECTORY.resolve(sample.path()));
    }

    /** The hashes of the files as they are, by path. */
    static Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        paths().forEach(path -> hashes.put(path, sha256(read(DIRECTORY.resolve(path)))));
        return hashes;
    }

    /** The hashes that were frozen, by path. */
    static Map<String, String> frozenHashes() {
        return new String(read(HASHES), UTF_8).lines().map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (one, _) -> one, TreeMap::new));
    }

    /** All example files. */
    static List<String> paths() {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.equals(HASHES))
                    .map(file -> DIRECTORY.relativize(file).toString()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
