package org.kepil.data.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** Whatever mixture of good and broken rows a file holds, each is told at its own line and no other is lost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyFileTest {

    /** What stands in a line, and the rule that it breaks. */
    enum Line {
        GOOD("Desk,case-%d,t,Decide,complete,,,2011-10-11T13:45:40Z", ""),
        GOOD_OVER_THREE_LINES("\"De\nsk\r\n\",case-%d,t,Decide,complete,,,2011-10-11T13:45:40Z", "control-character"),
        EMPTY("", ""),
        NO_CASE("Desk,,t%d,Decide,complete,,,2011-10-11T13:45:40Z", "missing-case"),
        NO_ACTIVITY("Desk,case-%d,t, ,complete,,,2011-10-11T13:45:40Z", "missing-activity"),
        BAD_TIME("Desk,case-%d,t,Decide,complete,,,2011-13-11T13:45:40Z", "bad-timestamp"),
        NO_OFFSET("Desk,case-%d,t,Decide,complete,,,2011-10-11T13:45:40", "no-offset"),
        TOO_FEW("Desk,case-%d", "wrong-number-of-cells"),
        TWICE("Desk,once,t,Decide,complete,,,2011-10-11T13:45:40Z", "duplicate-step"),
        WRONG_BYTE("Desk,case-%d,t,D\u0001cide,complete,,,2011-10-11T13:45:40Z", "wrong-encoding");

        private final String text;
        private final String code;

        Line(String text, String code) {
            this.text = text;
            this.code = code;
        }
    }

    @Property(tries = 300)
    void each_broken_row_is_told_at_its_line(@ForAll @Size(max = 60) List<Line> lines, @ForAll boolean mark,
            @ForAll boolean windows, @ForAll boolean compressed) {
        byte[] content = bytes(lines, mark, windows ? "\r\n" : "\n");

        List<ReadRow> rows = HistoryText.read(compressed ? HistoryText.gzip(content) : content);

        Map<Long, String> told = new TreeMap<>();
        HistoryText.errors(rows).forEach(error -> told.put(error.row(), error.rule().code()));
        assertThat(told).isEqualTo(expected(lines));
        assertThat(rows).hasSize((int) lines.stream().filter(line -> line != Line.EMPTY).count());
        HistoryText.errors(rows).stream().map(RowError::byteOffset).filter(java.util.Objects::nonNull)
                .forEach(offset -> assertThat(content[offset.intValue()]).isEqualTo((byte) 0xff));
    }

    @Property(tries = 300)
    void bytes_are_decoded_as_the_platform_does_it(@ForAll @Size(max = 200) byte[] content,
            @ForAll @IntRange(min = 1, max = 9) int step) throws IOException {
        String expected = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("?").decode(ByteBuffer.wrap(content)).toString().replaceFirst("^\ufeff", "");

        try (var reader = new Utf8Reader(new ByteArrayInputStream(content))) {
            assertThat(drain(reader, step)).isEqualTo(expected);
        }
    }

    private static String drain(Utf8Reader reader, int step) throws IOException {
        var text = new StringBuilder();
        char[] some = new char[step];
        for (int count = reader.read(some, 0, step); count >= 0; count = reader.read(some, 0, step)) {
            text.append(some, 0, count);
        }
        return text.toString().replaceAll("(?<![\ud800-\udbff])\udc80", "?");
    }

    private static Map<Long, String> expected(List<Line> lines) {
        Map<Long, String> expected = new TreeMap<>();
        long row = 2;
        boolean seen = false;
        for (Line line : lines) {
            if (!line.code.isEmpty() && (line != Line.TWICE || seen)) {
                expected.put(row, line.code);
            }
            seen |= line == Line.TWICE;
            row += 1 + line.text.chars().filter(c -> c == '\n').count();
        }
        return expected;
    }

    private static byte[] bytes(List<Line> lines, boolean mark, String end) {
        List<String> text = new ArrayList<>(List.of((mark ? "\ufeff" : "") + HistoryText.HEADER));
        for (int n = 0; n < lines.size(); n++) {
            text.add(lines.get(n).text.formatted(n));
        }
        var out = new ByteArrayOutputStream();
        for (byte one : (String.join(end, text) + end).getBytes(StandardCharsets.UTF_8)) {
            out.write(one == 1 ? 0xff : one);
        }
        return out.toByteArray();
    }
}
