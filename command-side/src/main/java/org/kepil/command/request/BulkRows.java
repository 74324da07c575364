package org.kepil.command.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.command.Registers;
import org.kepil.command.office.OpenOffice;
import org.kepil.command.request.BulkReport.Fault;
import org.kepil.command.web.Invalid;
import org.kepil.command.web.TimesTold;
import org.kepil.form.RequestForm;
import org.kepil.kernel.office.OfficeId;

/** Reads many requests, one a row, and tells everything that stands against each before anything is sent. */
final class BulkRows {

    private static final List<String> COLUMNS = List.of("reference", "applicantName", "summary", "contact", "matter",
            "office", "channel", "sex", "ageGroup", "occurredAt");
    private static final RequestForm FORM = RequestForm.of(RequestForm.CURRENT).orElseThrow();
    private static final int LONGEST_REFERENCE = 60;

    private final Registers registers;
    private final Instant now;
    private final Set<String> seen = new HashSet<>();

    BulkRows(Registers registers, Instant now) {
        this.registers = registers;
        this.now = now;
    }

    /**
     * One row.
     *
     * @param fields     as the form of a request names them
     * @param occurredAt null if the row does not say
     * @param faults     what stands against it, by the names of the columns
     */
    record Row(int place, String reference, Map<String, @Nullable String> fields, @Nullable Instant occurredAt,
            List<Fault> faults) {

        /** What the row says, where the form asks it. */
        String text(String field) {
            return Objects.requireNonNull(fields.get(field));
        }

        Optional<String> said(String field) {
            return Optional.ofNullable(fields.get(field));
        }
    }

    /** @throws Invalid if the first row does not name the columns */
    List<Row> read(String text) {
        List<List<String>> rows = Csv.rows(text);
        List<String> header = rows.isEmpty() ? List.of() : rows.getFirst();
        if (!header.contains("reference") || !COLUMNS.containsAll(header)
                || new HashSet<>(header).size() < header.size()) {
            throw new Invalid("rows", "format");
        }
        List<Row> read = new ArrayList<>();
        for (int place = 1; place < rows.size(); place++) {
            read.add(row(place, header, rows.get(place)));
        }
        return read;
    }

    private Row row(int place, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            return new Row(place, "", Map.of(), null, List.of(new Fault("", "format")));
        }
        Map<String, String> told = new HashMap<>();
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                told.put(header.get(column), cells.get(column));
            }
        }
        String reference = told.getOrDefault("reference", "");
        List<Fault> faults = new ArrayList<>();
        reference(reference, faults);
        Instant occurredAt = instant(told.get("occurredAt"), faults);
        Map<String, @Nullable String> fields = fields(told, faults);
        FORM.faults(fields).stream().filter(fault -> !fault.field().equals("officeId"))
                .map(fault -> new Fault(fault.field(), Shape.rule(fault.rule()))).distinct().forEach(faults::add);
        return new Row(place, reference, fields, occurredAt, List.copyOf(faults));
    }

    private void reference(String reference, List<Fault> faults) {
        if (reference.isEmpty()) {
            faults.add(new Fault("reference", "required"));
        } else if (reference.length() > LONGEST_REFERENCE) {
            faults.add(new Fault("reference", "too-long"));
        } else if (!seen.add(reference)) {
            faults.add(new Fault("reference", "repeated"));
        }
    }

    /** Offices are named by their codes. */
    private Map<String, @Nullable String> fields(Map<String, String> told, List<Fault> faults) {
        Map<String, @Nullable String> fields = new HashMap<>(told);
        fields.keySet().removeAll(Set.of("reference", "office", "occurredAt"));
        String code = told.get("office");
        OfficeId office = code == null ? null : OpenOffice.idOf(code);
        if (office == null) {
            faults.add(new Fault("office", "required"));
        } else if (registers.office(office).isEmpty()) {
            faults.add(new Fault("office", "choice"));
        } else {
            fields.put("officeId", office.toString());
        }
        return fields;
    }

    private @Nullable Instant instant(@Nullable String text, List<Fault> faults) {
        if (text == null) {
            return null;
        }
        try {
            Instant at = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
            TimesTold.againstHappening(at, now).ifPresent(rule -> faults.add(new Fault("occurredAt", rule)));
            return at;
        } catch (DateTimeException unreadable) {
            faults.add(new Fault("occurredAt", "format"));
            return null;
        }
    }
}
