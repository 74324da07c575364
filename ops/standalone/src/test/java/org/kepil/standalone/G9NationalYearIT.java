package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.standalone.CaseStory.done;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.standalone.Api.Answer;

import tools.jackson.databind.JsonNode;

/** Row G9: whole years are made, and the tables that are counted from their events are those that were published. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@OwnKepil
class G9NationalYearIT {

    private static final int PATIENCE_S = 900;

    @SuppressWarnings("NullAway.Init")
    private static RunningKepil kepil;

    @BeforeAll
    static void two_years_are_made() throws IOException {
        // the clocks of these years broke long ago: the alarms about them would go on entering the log beside the tests
        kepil = RunningKepil.on(Files.createTempDirectory("kepil-year"), "--kepil.demo.year=kg-2021",
                "--kepil.alarms.every=24h");
        made("kg-2021");
        done(kepil.as("admin").post("/years/kg-2020", Map.of()), 202);
        made("kg-2020");
        long head = kepil.part(org.kepil.log.LogReader.class).head();
        Await.within(PATIENCE_S, "the statistics have followed",
                () -> statistics(2020, "").body().path("position").asLong() >= head);
    }

    @AfterAll
    static void end() {
        kepil.close();
    }

    @Test
    void the_year_2021_by_region_sphere_sex_and_ground_is_the_published_one_to_the_last_digit() {
        Answer year = statistics(2021, "");
        assertThat(year.body().path("people").asLong()).isEqualTo(9_228);
        assertThat(table(year, "REGION")).isEqualTo(Map.of("Bishkek", 2_780L, "Osh", 2_601L, "Chui", 1_519L,
                "Jalal-Abad", 683L, "Batken", 645L, "Issyk-Kul", 512L, "Talas", 349L, "Naryn", 139L,
                "Kyzyl-Dala", 0L, "Ak-Korgon", 0L));
        assertThat(table(year, "SPHERE")).isEqualTo(Map.of("CRIMINAL", 7_345L, "CIVIL_AND_ADMINISTRATIVE", 1_883L));
        assertThat(table(year, "MATTER")).containsEntry("CRIMINAL", 5_749L).containsEntry("MISDEMEANOUR", 1_596L);
        assertThat(table(year, "SEX")).isEqualTo(Map.of("MALE", 6_768L, "FEMALE", 2_460L));
        assertThat(table(year, "AGE")).containsEntry("MINOR", 549L);
        assertThat(table(year, "GROUND")).isEqualTo(
                Map.of("WITHIN_INCOME_LIMIT", 3_758L, "REGARDLESS_OF_INCOME", 4_921L, "MINOR", 549L));
    }

    @Test
    void the_year_2020_by_stage_sphere_and_sex_is_the_published_one_to_the_last_digit() {
        Answer year = statistics(2020, "");
        assertThat(year.body().path("people").asLong()).isEqualTo(11_947);
        assertThat(table(year, "STAGE")).isEqualTo(Map.of("DETENTION", 2_741L, "INVESTIGATION", 5_188L, "COURT",
                1_540L, "APPEAL", 0L));
        assertThat(table(year, "MATTER")).containsEntry("CRIMINAL", 7_312L).containsEntry("MISDEMEANOUR", 2_157L);
        assertThat(table(year, "SPHERE")).containsEntry("CIVIL_AND_ADMINISTRATIVE", 2_478L);
        assertThat(table(year, "SEX")).isEqualTo(Map.of("MALE", 8_523L, "FEMALE", 3_424L));
        assertThat(table(year, "AGE")).containsEntry("MINOR", 727L);
    }

    @Test
    void every_table_says_its_position_and_is_the_same_whenever_it_is_counted_as_of_it() {
        long position = statistics(2021, "").body().path("position").asLong();
        long half = position / 4;
        JsonNode then = statistics(2021, "&asOf=" + half).body();
        assertThat(then.path("position").asLong()).isEqualTo(half);
        assertThat(then.path("people").asLong()).isPositive().isLessThan(9_228);
        assertThat(statistics(2021, "&asOf=" + half).body()).isEqualTo(then);
        assertThat(statistics(2021, "&asOf=" + position).body().path("tables"))
                .isEqualTo(statistics(2021, "").body().path("tables"));
    }

    @Test
    void the_page_shows_the_numbers_of_the_api() {
        Visitor manager = Visitor.signedIn(kepil.address(), "manager", kepil.password("manager"));
        String page = manager.get("/statistics?year=2021&country=KG").body();
        assertThat(page).contains("9,228", "2,780", "2,601", "1,519", "6,768", "2,460", "3,758", "4,921");
        assertThat(manager.get("/statistics?year=2021&country=KG&smallest=5").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LATE_NOTICE", "ILL_TREATMENT", "DUPLICATE", "MISSING_PAPERS", "BARRED_ADVOCATE"})
    void a_supervisor_finds_what_is_odd_in_the_years_and_nothing_else(String kind) {
        assertThat(found(kind)).isNotEmpty().isEqualTo(key(kind));
    }

    /** The years share their advocates, whose cases of one year go on into the next: there they may overlap as well. */
    @ParameterizedTest
    @ValueSource(strings = {"OVERLAP", "OUT_OF_TURN"})
    void a_supervisor_finds_all_that_was_put_in_the_years_where_chance_may_add_to_it(String kind) {
        Set<String> found = found(kind);
        assertThat(key(kind)).isNotEmpty().isSubsetOf(found);
        assertThat(found).as("cases, of more than twenty thousand").hasSizeLessThan(2 * key(kind).size());
    }

    private static Set<String> found(String kind) {
        return done(kepil.as("supervisor").get("/anomalies"), 200).body().path("anomalies").valueStream()
                .filter(each -> each.path("kind").asString().equals(kind)).map(each -> each.path("caseId").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> key(String kind) {
        Set<String> key = new TreeSet<>();
        for (String profile : List.of("kg-2021", "kg-2020")) {
            Answer odd = done(kepil.as("admin").get("/years/" + profile + "/answer-key"), 200);
            odd.body().path(kind).forEach(each -> key.add(each.asString()));
        }
        return key;
    }

    private static void made(String profile) {
        Await.within(PATIENCE_S, profile + " is made", () -> {
            for (JsonNode year : kepil.as("admin").get("/years").body().path("years")) {
                if (year.path("profile").asString().equals(profile)) {
                    String state = year.path("state").asString();
                    assertThat(state).as("%s", year).isNotEqualTo("failed");
                    return state.equals("done");
                }
            }
            return false;
        });
    }

    private static Answer statistics(int year, String more) {
        return done(kepil.as("manager").get("/statistics/aided?country=KG&year=" + year + more), 200);
    }

    private static Map<String, Long> table(Answer answer, String by) {
        Map<String, Long> lines = new LinkedHashMap<>();
        answer.body().path("tables").valueStream().filter(table -> table.path("by").asString().equals(by))
                .flatMap(table -> table.path("lines").valueStream())
                .forEach(line -> lines.put(line.path("code").asString("not said"), line.path("people").asLong()));
        return lines;
    }
}
