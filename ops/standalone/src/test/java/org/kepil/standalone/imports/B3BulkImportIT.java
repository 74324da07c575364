package org.kepil.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.Api;
import org.kepil.standalone.Await;
import org.kepil.standalone.RunningKepil;
import org.kepil.standalone.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Row B3: bulk import with a dry run and an error report per row; what is stored is stored by commands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class B3BulkImportIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final String HEADER = "case:concept:name,concept:name,time:timestamp,concept:instance\n";
    private static final String WRONG = """
            a,Asked,2024-03-01T09:00:00+06:00,1
            a,,2024-03-01T10:00:00+06:00,2
            ,Answered,2024-03-01T11:00:00+06:00,3
            b,Asked,yesterday,4
            b,Answered,2024-03-02T11:00:00,5
            b,Closed
            c,Asked,2024-03-03T09:00:00+06:00,6
            c,Asked,2024-03-03T09:00:00+06:00,6
            """;

    private final Caller admin = new Caller(KEPIL.address(), "admin", KEPIL.password("admin"));
    private final String source = "b3-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_dry_run_tells_every_wrong_row_with_column_and_rule_and_stores_nothing() {
        long before = events();
        JsonNode checked = admin.run(bytes(WRONG), "source=" + source + "&dryRun=true");
        assertThat(checked.path("dryRun").asBoolean()).isTrue();
        assertThat(checked.at("/errors/total").asLong()).isEqualTo(6);
        assertThat(rows(checked)).containsExactly("3 concept:name missing-activity",
                "4 case:concept:name missing-case", "5 time:timestamp bad-timestamp", "6 time:timestamp no-offset",
                "7 - wrong-number-of-cells", "9 - duplicate-step");
        assertThat(events()).isEqualTo(before);
        assertThat(cases("a")).isZero();
    }

    @Test
    void one_wrong_row_keeps_the_whole_file_out_unless_wrong_rows_are_passed_over() {
        long before = events();
        assertThat(admin.run(bytes(WRONG), "source=" + source).at("/progress/stored").asLong()).isZero();
        assertThat(events()).isEqualTo(before);

        JsonNode job = admin.run(bytes(WRONG), "source=" + source + "&skipBad=true");
        assertThat(job.path("state").asString()).isEqualTo("done");
        assertThat(job.at("/progress/stored").asLong()).isEqualTo(2);
        assertThat(job.at("/errors/total").asLong()).isEqualTo(6);
        assertThat(events()).isEqualTo(before + 4);
    }

    @Test
    void what_is_stored_is_stored_by_commands_of_whoever_imported_and_once() {
        byte[] file = Histories.made(3, 2);
        long before = events();
        assertThat(admin.run(file, "source=" + source).at("/progress/stored").asLong()).isEqualTo(6);
        assertThat(events()).isEqualTo(before + 9);
        assertThat(admin.run(file, "source=" + source).at("/progress/known").asLong()).isEqualTo(6);
        assertThat(events()).isEqualTo(before + 9);
        Api reader = KEPIL.as("supervisor");
        String id = reader.get("/cases?q=case-1&imported=true&limit=500").body().path("items").valueStream()
                .filter(item -> item.path("importedFrom").asString("").equals(source)).findFirst().orElseThrow()
                .path("caseId").asString();
        assertThat(reader.get("/cases/" + id + "/timeline").body().path("entries").valueStream()
                .map(entry -> entry.at("/act/channel").asString()).distinct()).containsExactly("IMPORT");
    }

    @Test
    void the_page_of_an_import_tells_the_rows_and_others_are_refused() {
        String place = admin.send(bytes(WRONG), "source=" + source + "&dryRun=true");
        Visitor page = Visitor.signedIn(KEPIL.address(), "admin", KEPIL.password("admin"));
        String path = "/import/" + place.substring(place.lastIndexOf('/') + 1);
        Await.until("the file is checked", () -> admin.get(place).path("over").asBoolean());
        assertThat(page.get(path).body()).contains(source, "concept:name", "time:timestamp");
        assertThat(page.get("/import").body()).contains("name=\"dryRun\"");
        assertThat(admin.statusOfSending(bytes(WRONG), "source=No_Source")).isEqualTo(400);
        assertThat(new Caller(KEPIL.address(), "coordinator", KEPIL.password("coordinator"))
                .statusOfSending(bytes(WRONG), "source=" + source)).isEqualTo(403);
    }

    @Test
    void many_requests_are_checked_and_then_each_right_row_is_a_command_of_its_own() {
        String rows = """
                reference,applicantName,summary,contact,matter,office,channel,occurredAt
                %1$s-1,Aida Example,"Dismissed, and not paid",,CIVIL,KDL,POST,2026-11-02T09:00:00+06:00
                %1$s-2,12 34,Arrested,,CRIMINAL,KDL,POST,
                %1$s-3,Bakyt Example,Fined,0700 123456,MISDEMEANOUR,NOWHERE,POST,
                %1$s-4,Chynara Example,Evicted,,SPACE_LAW,KDL,POST,
                %1$s-1,Aida Example,Dismissed,,CIVIL,KDL,POST,
                %1$s-6,Dastan Example,Beaten,,CRIMINAL,KDL,SMOKE,yesterday
                short
                %1$s-8,Elnura Example,"She said ""no"" twice",,CIVIL,KDL,POST,
                """.formatted(source);
        long before = events();
        List<String> wrong = List.of("2 applicantName format", "3 office choice", "4 matter choice",
                "5 reference repeated", "6 channel choice,occurredAt format", "7  format");
        assertThat(wrong(sent("intake", rows, "true"))).isEqualTo(wrong);
        assertThat(events()).isEqualTo(before);

        JsonNode done = sent("intake", rows, "false");
        assertThat(done.path("begun").asLong()).isEqualTo(2);
        assertThat(wrong(done)).isEqualTo(wrong);
        assertThat(events()).isEqualTo(before + 2);
        String id = done.at("/rows/7/caseId").asString();
        JsonNode file = KEPIL.as("supervisor").get("/cases/" + id + "?version=0").body();
        assertThat(file.at("/file/request/summary/known").asString()).isEqualTo("She said \"no\" twice");

        JsonNode again = sent("coordinator", rows, "false");
        assertThat(again.path("known").asLong()).isEqualTo(2);
        assertThat(again.at("/rows/7/caseId").asString()).isEqualTo(id);
        assertThat(events()).isEqualTo(before + 2);
        assertThat(KEPIL.as("advocate").post("/cases/bulk", Map.of("source", source, "rows", rows)).status())
                .isEqualTo(403);
    }

    @Test
    void a_row_whose_time_cannot_be_true_is_told_so_and_nothing_of_it_is_stored() {
        Instant now = Instant.now();
        String rows = """
                reference,applicantName,summary,matter,office,channel,occurredAt
                %1$s-1,Aida Example,Dismissed,CIVIL,KDL,POST,1026-11-02T09:00:00+06:00
                %1$s-2,Aida Example,Dismissed,CIVIL,KDL,POST,1995-11-02T09:00:00+06:00
                %1$s-3,Aida Example,Dismissed,CIVIL,KDL,POST,+500000-11-02T09:00:00+06:00
                %1$s-4,Aida Example,Dismissed,CIVIL,KDL,POST,%2$s
                %1$s-5,Aida Example,Dismissed,CIVIL,KDL,POST,%3$s
                %1$s-6,Aida Example,Dismissed,civil,KDL,POST,
                """.formatted(source, now.plusSeconds(3600), now.plusSeconds(60));
        List<String> wrong = List.of("1 occurredAt too-early", "2 occurredAt too-early", "3 occurredAt in-the-future",
                "4 occurredAt in-the-future", "6 matter format");
        assertThat(wrong(sent("intake", rows, "true"))).isEqualTo(wrong);
        long before = events();
        JsonNode done = sent("intake", rows, "false");
        assertThat(wrong(done)).isEqualTo(wrong);
        assertThat(done.path("begun").asLong()).as("a clock that is a minute ahead").isOne();
        assertThat(events()).isEqualTo(before + 1);
    }

    @Test
    void the_page_tells_what_became_of_each_row() {
        Visitor intake = Visitor.signedIn(KEPIL.address(), "intake", KEPIL.password("intake"));
        Map<String, String> form = Map.of("form", "bulk", "source", source, "dryRun", "false", "zone", "Asia/Bishkek",
                "rows",
                "reference,applicantName,summary,matter,office,channel\r\nr-1,Aida Example,Dismissed,CIVIL,KDL,POST"
                        + "\r\nr-2,Bakyt Example,,CIVIL,KDL,POST");
        assertThat(intake.post("/cases/bulk", form).headers().firstValue("Location").orElse(""))
                .endsWith("/cases/bulk");
        assertThat(intake.get("/cases/bulk").body()).contains("1 case was begun", "r-1", "KDL-", "summary: ",
                "This is missing.");
    }

    private JsonNode sent(String userName, String rows, String dryRun) {
        Api.Answer answer = KEPIL.as(userName).post("/cases/bulk", Map.of("source", source, "rows", rows, "dryRun",
                dryRun.equals("true")));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> wrong(JsonNode report) {
        return report.path("rows").valueStream().filter(row -> row.path("outcome").asString().equals("WRONG"))
                .map(row -> row.path("row").asInt() + " " + row.path("errors").valueStream()
                        .map(error -> error.path("field").asString() + " " + error.path("rule").asString()).sorted()
                        .collect(Collectors.joining(",")))
                .toList();
    }

    private static List<String> rows(JsonNode job) {
        return job.at("/errors/rows").valueStream().map(row -> row.path("row").asLong() + " "
                + row.path("column").asString("-") + " " + row.path("rule").asString()).toList();
    }

    private static byte[] bytes(String rows) {
        return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
    }

    /** All but those that somebody looked: looks are counted a while after they were made. */
    private static long events() {
        return JdbcClient.create(KEPIL.part("writerDataSource", DataSource.class))
                .sql("select count(*) from log.event natural join log.event_type where name not like 'look.%'")
                .query(Long.class).single();
    }

    private long cases(String name) {
        return KEPIL.as("supervisor").get("/cases?q=" + source + "&imported=true&limit=500").body().path("items")
                .valueStream().filter(item -> item.path("number").asString().contains(name)).count();
    }
}
