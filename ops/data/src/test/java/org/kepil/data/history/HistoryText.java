package org.kepil.data.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Files of recorded histories, made up for tests. */
public final class HistoryText {

    public static final String HEADER = "case:channel,case:concept:name,concept:instance,concept:name,"
            + "lifecycle:transition,org:group,org:resource,time:timestamp";

    private HistoryText() {
    }

    /** A good row: step {@code n} of a case. */
    public static String step(String caseName, int n) {
        return "Desk,%s,task-%s-%d,Step %d,complete,Group 1,Resource 7,2011-10-11 13:%02d:%02d.276000+02:00"
                .formatted(caseName, caseName, n, n % 20, n / 60 % 60, n % 60);
    }

    /** The rows under a header, one line each. */
    public static byte[] csv(String... rows) {
        return (HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzip(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Everything that reading the content answers. */
    public static List<ReadRow> read(byte[] content) {
        return read(content, new HistoryOptions("test", null, Long.MAX_VALUE));
    }

    static List<ReadRow> read(byte[] content, HistoryOptions options) {
        Path file = null;
        try {
            file = Files.write(Files.createTempFile("history", ".any"), content);
            return read(file, options);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            delete(file);
        }
    }

    static List<ReadRow> read(Path file, HistoryOptions options) throws IOException {
        List<ReadRow> rows = new ArrayList<>();
        try (HistoryReader reader = HistoryReader.open(file, options)) {
            for (ReadRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The errors of all rows, in order. */
    static List<RowError> errors(List<ReadRow> rows) {
        return rows.stream().flatMap(row -> switch (row) {
            case ReadRow.Good _ -> java.util.stream.Stream.<RowError>empty();
            case ReadRow.Bad(var errors) -> errors.stream();
            case ReadRow.Unreadable(var errors) -> errors.stream();
        }).toList();
    }

    /** The good steps, in order. */
    static List<HistoryStep> steps(List<ReadRow> rows) {
        return rows.stream().filter(ReadRow.Good.class::isInstance).map(row -> ((ReadRow.Good) row).step()).toList();
    }
}
