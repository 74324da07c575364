package org.kepil.data.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a recorded history one row at a time; memory does not grow with the file. Two readers of one file with the
 * same options answer the same.
 */
public final class HistoryReader implements Closeable {

    /** Longest cell in characters; a quote that never closes is noticed there. */
    private static final int MAX_CELL = 1 << 16;

    private final Utf8Reader text;
    private final Iterator<CsvRecord> records;
    private final HistoryOptions options;
    private @Nullable RowCheck check;
    private long nextRow = 1;
    private boolean over;

    private HistoryReader(Utf8Reader text, HistoryOptions options) {
        this.text = text;
        this.options = options;
        records = CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MAX_CELL).ofCsvRecord(text).iterator();
    }

    /**
     * Opens a file, plain or compressed.
     *
     * @throws IOException if it cannot be opened; a damaged file is opened and found {@link ReadRow.Unreadable}
     */
    public static HistoryReader open(Path file, HistoryOptions options) throws IOException {
        return new HistoryReader(new Utf8Reader(HistoryFile.open(file, options.maxBytes())), options);
    }

    /** The next row, empty lines passed over; null behind the last one. */
    public @Nullable ReadRow next() {
        if (over) {
            return null;
        }
        try {
            if (check == null) {
                check = new RowCheck(columns(), text, options);
            }
            CsvRecord next = nextFilled();
            return next == null ? null : check.check(next.getStartingLineNumber(), next.getFields());
        } catch (UnreadableException unreadable) {
            over = true;
            return new ReadRow.Unreadable(unreadable.errors());
        }
    }

    private Columns columns() throws UnreadableException {
        CsvRecord header = nextFilled();
        if (header == null) {
            throw new UnreadableException(RowError.at(1, null, RowRule.NO_HEADER));
        }
        Columns columns = new Columns(header.getStartingLineNumber(), header.getFields());
        List<RowError> errors = new Encoding(columns, text).errors(header.getStartingLineNumber(), header.getFields());
        errors.addAll(columns.errors());
        if (!errors.isEmpty()) {
            throw new UnreadableException(errors);
        }
        return columns;
    }

    private @Nullable CsvRecord nextFilled() throws UnreadableException {
        try {
            while (records.hasNext()) {
                CsvRecord next = records.next();
                nextRow = rowBehind(next);
                if (next.getFieldCount() > 1 || !next.getField(0).isBlank()) {
                    return next;
                }
            }
            over = true;
            return null;
        } catch (CsvParseException _) {
            throw new UnreadableException(RowError.at(nextRow, null, RowRule.UNREADABLE));
        } catch (UncheckedIOException broken) {
            throw new UnreadableException(RowError.at(nextRow, null, ruleOf(broken)));
        }
    }

    private static RowRule ruleOf(UncheckedIOException broken) {
        return switch (broken.getCause()) {
            case ZipException _,EOFException _ -> RowRule.BAD_GZIP;
            case TooLargeException _ -> RowRule.TOO_LARGE;
            case null, default -> throw broken;
        };
    }

    private static long rowBehind(CsvRecord record) {
        long breaks = record.getFields().stream().mapToLong(HistoryReader::lineBreaks).sum();
        return record.getStartingLineNumber() + breaks + 1;
    }

    private static long lineBreaks(String cell) {
        return cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0 ? 0 : cell.split("\r\n|\r|\n", -1).length - 1;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
