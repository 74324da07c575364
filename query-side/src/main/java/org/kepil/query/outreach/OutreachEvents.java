package org.kepil.query.outreach;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kepil.kernel.outreach.OutreachKind;
import org.kepil.kernel.outreach.Participants;
import org.kepil.query.Names;
import org.kepil.query.Place;
import org.kepil.query.page.Register;

/** Events of outreach and training, the latest first. {@code names} are those of offices and organisations. */
public record OutreachEvents(List<OutreachRow> events, Names names, @JsonUnwrapped Place place) implements Register {

    /** How many events of a kind there were, and how many people took part. */
    public record Sum(OutreachKind kind, long events, long women, long men, long children) {
    }

    @Override
    public Map<UUID, Long> versions() {
        return events.stream().collect(Collectors.toMap(one -> one.outreachId().value(), OutreachRow::version));
    }

    /** The numbers, by kind; cases are counted elsewhere. */
    @JsonProperty
    public List<Sum> sums() {
        return Stream.of(OutreachKind.values()).map(this::sum).filter(sum -> sum.events() > 0).toList();
    }

    private Sum sum(OutreachKind kind) {
        List<Participants> of = events.stream().filter(one -> one.kind() == kind).map(OutreachRow::participants)
                .toList();
        return new Sum(kind, of.size(), of.stream().mapToLong(Participants::women).sum(),
                of.stream().mapToLong(Participants::men).sum(), of.stream().mapToLong(Participants::children).sum());
    }

    /** As comma-separated values with a heading. A quote within a text is doubled. */
    String csv() {
        StringBuilder csv = new StringBuilder("on,kind,title,place,office,women,men,children,fund\r\n");
        events.forEach(row -> csv.append(row.on()).append(',').append(row.kind()).append(',')
                .append(quoted(row.title())).append(',').append(quoted(row.place())).append(',')
                .append(quoted(names.of(row.officeId().value()))).append(',').append(row.participants().women())
                .append(',').append(row.participants().men()).append(',').append(row.participants().children())
                .append(',').append(row.fund() == null ? "" : row.fund().code()).append("\r\n"));
        return csv.toString();
    }

    /** A text that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String quoted(String text) {
        String safe = text.matches("(?s)[=+@\\-\\t].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
