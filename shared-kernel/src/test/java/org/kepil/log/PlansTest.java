package org.kepil.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A prepared statement keeps the plan that was made at the start, when the tables were empty, until the next analyze.
 * So no plan may depend on them staying small.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlansTest {

    private static TestLog log;

    @BeforeAll
    static void open() {
        log = new TestLog();
    }

    @AfterAll
    static void close() {
        log.close();
    }

    static Stream<Arguments> statements() {
        return Stream.of(Arguments.of(LogSchema.WRITER, "append one", AppendSql.ONE_DONE),
                Arguments.of(LogSchema.WRITER, "append many", AppendSql.MANY_DONE),
                Arguments.of(LogSchema.WRITER, "load", LogEngine.STREAM),
                Arguments.of(LogSchema.READER, "track", TrackedRows.RANGE),
                Arguments.of(LogSchema.READER, "stream", LogReader.STREAM),
                Arguments.of(LogSchema.SEQUENCER, "sequence", SequencerRound.ROUND));
    }

    @ParameterizedTest(name = "{1} as {0}")
    @MethodSource("statements")
    void a_plan_made_early_stays_good(String role, String name, String sql) throws SQLException {
        assertGood(plan(role, sql));
        log.engine.appendEvents(TestLog.events(Map.of(UUID.randomUUID(), 500)));
        log.sequence();
        assertGood(plan(role, sql));
    }

    private static void assertGood(String plan) {
        assertThat(plan).doesNotContain("Seq Scan").doesNotContain("hashed SubPlan")
                .doesNotContain("Index Cond: (pos <= ");
    }

    private static String plan(String role, String sql) {
        PGSimpleDataSource source = (PGSimpleDataSource) log.database.dataSource(role);
        source.setPreferQueryMode(PreferQueryMode.SIMPLE); // else the driver wants the values
        return String.join("\n", new JdbcTemplate(source).queryForList(
                "explain (generic_plan, costs off) " + numbered(sql), String.class));
    }

    private static String numbered(String sql) {
        int[] next = {0};
        return Pattern.compile("\\?").matcher(sql)
                .replaceAll(_ -> Matcher.quoteReplacement("$" + ++next[0]));
    }
}
