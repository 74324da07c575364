package org.kepil.query.worklist;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.kepil.query.OfficesBelow;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.fold.Table;
import org.kepil.query.reader.Readable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The conditions of a question to the work list, which the database answers; nothing is filtered afterwards. */
final class Conditions {

    /** Without an assignment this would be zero, not null. */
    private static final String WAIT = "extract(epoch from greatest(assigned_at - opened_at, interval '0'))";

    private final Snapshot snapshot;
    private final Map<String, Object> parameters = new HashMap<>();
    private String where;

    Conditions(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.where = snapshot.standing();
    }

    private Conditions(Conditions other) {
        this.snapshot = other.snapshot;
        this.where = other.where;
        this.parameters.putAll(other.parameters);
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where += " and " + condition;
            parameters.put(name, value);
        }
    }

    Conditions readable(Readable readable) {
        Conditions all = new Conditions(this);
        all.where += readable.condition();
        all.parameters.putAll(readable.parameters());
        return all;
    }

    /** @param below null for the whole organisation */
    Conditions within(@Nullable OfficesBelow below) {
        Conditions all = new Conditions(this);
        all.and("office_id in (:below)", "below", below == null ? null : below.ids());
        return all;
    }

    Conditions matching(WorkFilter filter) {
        Conditions all = new Conditions(this);
        String text = filter.text();
        all.and("search like :text escape '!'", "text", text == null || text.isBlank() ? null : pattern(text));
        all.and("state = :state", "state", filter.state() == null ? null : filter.state().name());
        all.and("(state <> 'CLOSED') = :open", "open", filter.open());
        all.and("office_id = :office", "office", filter.office() == null ? null : filter.office().value());
        all.and("matter = :matter", "matter", filter.matter() == null ? null : filter.matter().code());
        all.and("(advocate_id = :advocate or offered_to = :advocate)", "advocate",
                filter.advocate() == null ? null : filter.advocate().value());
        all.and("imported = :imported", "imported", filter.imported());
        all.week("opened_at", filter.requestedIn());
        all.week("closed_at", filter.closedIn());
        all.and("assigned_at is not null and " + WAIT + " >= :waitFrom", "waitFrom", seconds(filter.waitFrom()));
        all.and("assigned_at is not null and " + WAIT + " < :waitBelow", "waitBelow", seconds(filter.waitBelow()));
        return all;
    }

    private void week(String column, @Nullable LocalDate monday) {
        if (monday != null) {
            and(column + " >= :" + column + "_from", column + "_from", start(monday));
            and(column + " < :" + column + "_to", column + "_to", start(monday.plusWeeks(1)));
        }
    }

    Conditions after(Cursor cursor) {
        Conditions all = new Conditions(this);
        all.and("(opened_at < :openedAt or (opened_at = :openedAt and case_id > :case))", "openedAt",
                cursor.openedAt().atOffset(ZoneOffset.UTC));
        all.parameters.put("case", cursor.caseId());
        return all;
    }

    StatementSpec select(String select, String end) {
        return snapshot.sql(select + " from " + snapshot.table() + " where " + where + end).params(parameters);
    }

    /** How many there are of each value of the column; the empty value is left out. */
    Map<String, Long> counts(String column) {
        Map<String, Long> counts = new LinkedHashMap<>();
        select("select " + column + "::text as value, count(*) as cases",
                " and " + column + " is not null group by " + column)
                .query((row, _) -> Map.entry(row.getString("value"), row.getLong("cases"))).list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    private static String pattern(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + plain + "%";
    }
}
