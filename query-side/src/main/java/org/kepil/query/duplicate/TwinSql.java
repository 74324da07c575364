package org.kepil.query.duplicate;

import java.util.List;
import java.util.stream.Collectors;

import org.kepil.query.fold.Snapshots.Snapshot;
import org.kepil.query.reader.Readable;

/**
 * The question which cases look alike, as SQL that finds what {@link Sign} says and no more, so that a limit loses nothing: one
 * question for each key, because one by either has no index.
 */
final class TwinSql {

    private static final List<String> KEYS = List.of("other.person_id = one.person_id",
            """
                    other.spelt = one.spelt and (other.reached_at = one.reached_at
                        or other.matter = one.matter and other.office_id = one.office_id and other.open
                        and coalesce(other.sex = one.sex, true)
                        and coalesce(other.age_group = one.age_group, true))""",
            "other.reached_at = one.reached_at and other.matter = one.matter and other.open");

    /** What makes a closed case look like another one. */
    private static final String ALSO_CLOSED = "other.person_id = one.person_id or other.spelt = one.spelt"
            + " and other.reached_at = one.reached_at";

    private TwinSql() {
    }

    /** The other cases that look like {@code :case} and were not compared with it, the latest first. */
    static String of(Snapshot snapshot, int limit) {
        String others = KEYS.stream().map(key -> """
                select other.row_json, other.begun_at, other.case_id from one join other on other.case_id <> one.case_id
                    and %s
                    and (one.open or %s)
                    and position(other.case_id::text in one.decided) = 0
                """.formatted(key, ALSO_CLOSED)).collect(Collectors.joining(" union "));
        return """
                with one as not materialized (select * from %1$s where %2$s and case_id = :case),
                    other as not materialized (select * from %1$s where %2$s)
                %3$s order by begun_at desc, case_id limit %4$d
                """.formatted(snapshot.table(), snapshot.standing(), others, limit);
    }

    /** Each pair once, if both may be read: of two open cases the later one comes first, and an open one before a closed one. */
    static String of(Snapshot snapshot, Readable readable, int limit) {
        String pairs = KEYS.stream()
                .map(key -> """
                        select one.case_id, other.case_id as other_id, one.begun_at from one join other on other.case_id <> one.case_id
                            and %s
                            and (not other.open or (other.begun_at, other.case_id) < (one.begun_at, one.case_id))
                            and position(other.case_id::text in one.decided) = 0
                        """
                        .formatted(key))
                .collect(Collectors.joining(" union "));
        return """
                with one as not materialized (select * from %1$s where %2$s%3$s and open),
                    other as not materialized (select * from %1$s where %2$s%3$s)
                %4$s order by begun_at desc, case_id, other_id limit %5$d
                """.formatted(snapshot.table(), snapshot.standing(), readable.condition(), pairs,
                limit);
    }
}
