package org.kepil.command.request;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.kepil.command.web.Invalid;

/** Reads rows of cells: divided by commas, quoted where a cell holds a comma, a quote or a line end (RFC 4180). */
final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {
    }

    /**
     * The rows in their order, each cell without blanks around it; lines without a cell are left out.
     *
     * @throws Invalid if a quote does not close, or something follows one that does: whose cell it is nobody can say then
     */
    static List<List<String>> rows(String text) {
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (var reader = CsvReader.builder().skipEmptyLines(true).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(bare)) {
            return reader.stream().map(row -> row.getFields().stream().map(String::strip).toList()).toList();
        } catch (CsvParseException broken) {
            throw new Invalid("rows", "format");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
