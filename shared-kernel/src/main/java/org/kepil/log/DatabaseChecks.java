package org.kepil.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database must be set to, as the writer's session sees it. */
final class DatabaseChecks {

    private static final int OLDEST_VERSION = 17;

    private static final Map<String, String> LOST_WITHOUT = Map.of(
            "fsync", "a power cut would lose events that were acknowledged",
            "full_page_writes", "a power cut could leave half a page of the log",
            "synchronous_commit", "a crash would lose events that were acknowledged");

    private final DataSource writer;
    private final JdbcTemplate jdbc;

    DatabaseChecks(DataSource writer) {
        this.writer = writer;
        this.jdbc = new JdbcTemplate(writer);
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        LOST_WITHOUT.keySet().stream().sorted().map(this::setting).forEach(checks::add);
        checks.addAll(server());
        checks.addAll(schema());
        return checks;
    }

    private Check setting(String name) {
        return new Check(name, () -> {
            String value = text("select current_setting('" + name + "')");
            boolean safe = value.equals("on") || name.equals("synchronous_commit") && value.startsWith("remote_");
            return safe
                    ? Optional.empty()
                    : Optional.of("PostgreSQL runs with %s = %s: %s. Set it to on."
                            .formatted(name, value, LOST_WITHOUT.get(name)));
        });
    }

    private List<Check> server() {
        return List.of(
                Check.that("server version",
                        () -> yes("select current_setting('server_version_num')::int / 10000 >= " + OLDEST_VERSION),
                        "PostgreSQL is older than version " + OLDEST_VERSION + ". Use a newer one."),
                Check.that("primary", () -> yes("select not pg_is_in_recovery()"),
                        "The database is a standby, which may show events in another order. Connect to the primary."),
                Check.that("isolation", () -> text("show default_transaction_isolation").equals("read committed"),
                        "The writer's default_transaction_isolation is not read committed. Reset it for kepil_writer."),
                Check.that("autocommit", this::autocommit,
                        "The writer's pool switches autocommit off, so appends would not be committed. Set it on."),
                new Check("data checksums", this::reportChecksums));
    }

    private List<Check> schema() {
        return List.of(
                Check.that("grants",
                        () -> yes(
                                """
                                        select not bool_or(has_table_privilege(r.rolname, t.name, 'update, delete, truncate')
                                        or has_any_column_privilege(r.rolname, t.name, 'update'))
                                        from pg_roles r, unnest(array['log.event', 'log.event_log', 'log.event_type']) as t (name)
                                        where r.rolname = current_user
                                        or r.rolname in ('kepil_writer', 'kepil_reader', 'kepil_sequencer', 'kepil_keys', 'kepil_signer')
                                        """),
                        "A role of the application may change what is written in the log."
                                + " Revoke update, delete and truncate on log.event, log.event_log and log.event_type."),
                Check.that("triggers", () -> yes("""
                        select count(*) = 3 from pg_trigger where tgname = 'append_only' and tgenabled = 'A'
                        and tgrelid in ('log.event'::regclass, 'log.event_log'::regclass, 'log.event_type'::regclass)
                        """), "The trigger append_only is missing on log.event, log.event_log or log.event_type, or not"
                        + " set to always. Create it again as the migration does."),
                Check.that("index cache", () -> yes("""
                        select seqcache = 1 from pg_sequence s join pg_depend d on d.objid = s.seqrelid
                        where d.refobjid = 'log.event'::regclass and d.deptype = 'i'
                        """), "The sequence behind log.event.idx hands out numbers ahead, which breaks the order."
                        + " Set its cache to 1."));
    }

    /** Some other user, the owner above all, may have grants that nobody has looked at. */
    static Check role(DataSource pool, String role) {
        var jdbc = new JdbcTemplate(pool);
        return new Check("role " + role, () -> {
            String user = jdbc.queryForObject("select current_user", String.class);
            return role.equals(user)
                    ? Optional.empty()
                    : Optional.of("A pool that is meant for %s works as %s. Let it sign in as %s."
                            .formatted(role, user, role));
        });
    }

    private boolean autocommit() {
        return Objects.requireNonNull(
                jdbc.execute((java.sql.Connection connection) -> connection.getAutoCommit()), writer::toString);
    }

    /** Checksums are a matter of the installation, so their absence is told and not refused. */
    private Optional<String> reportChecksums() {
        LoggerFactory.getLogger(SelfTest.class).info("Data checksums of the database are {}.",
                text("show data_checksums"));
        return Optional.empty();
    }

    private boolean yes(String sql) {
        return Boolean.TRUE.equals(jdbc.queryForObject(sql, Boolean.class));
    }

    private String text(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, String.class), sql);
    }
}
