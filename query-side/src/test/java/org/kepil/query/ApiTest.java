package org.kepil.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.kepil.query.QueryBench.reader;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.kepil.query.casefile.CaseFileView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.kernel.Event;
import org.kepil.kernel.Recorded;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.request.AidRequested;
import org.kepil.query.fold.LoggedHistory;
import org.kepil.query.fold.Verification;
import org.kepil.query.fold.VerifyView;
import org.kepil.query.history.Histories;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** The JSON answers, without the filters that decide who is signed in: the whole-flow tests have those. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiTest {

    private static final String CASE_FILES = "view." + new CaseFileView().id();

    private static final List<Recorded<? extends Event>> LOG = Histories.random(5, 120);
    private static final QueryBench BENCH = new QueryBench();
    private static final MockMvc MVC = mvc();

    private static MockMvc mvc() {
        JsonMapper mapper = JsonMapper.builder().addModule(new PersonalTextJson())
                .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();
        return MockMvcBuilders.standaloneSetup(BENCH.apis().toArray())
                .setControllerAdvice(BENCH.beans(ViewProblems.class).toArray())
                .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
                .setConversionService(new ApplicationConversionService())
                .setMessageConverters(new JacksonJsonHttpMessageConverter(mapper)).build();
    }

    @BeforeAll
    static void record() {
        BENCH.record(LOG);
    }

    @AfterAll
    static void close() {
        BENCH.close();
    }

    @BeforeEach
    void signIn() {
        as(Role.SUPERVISOR);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void as(Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(reader(role), null, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"/cases?state=NONE, state", "/cases?limit=0, limit", "/cases?limit=501, limit",
            "/cases?limit=many, limit", "/cases?cursor=made-up, cursor", "/cases?office=here, office",
            "/cases?requestedIn=monday, requestedIn", "/cases?waitFrom=long, waitFrom", "/cases?asOf=yesterday, asOf",
            "/cases/some, id", "/cases/some/timeline, id", "/dashboard?weeks=0, weeks", "/dashboard?asOf=-5, asOf",
            "/offices?asOf=2026-01, asOf", "/dashboard?asOf=+999999999-12-31T23:59:59Z, asOf",
            "/cases?asOf=1899-12-31T23:59:59Z, asOf", "/cases?requestedIn=+99999-01-01, requestedIn",
            "/cases?requestedIn=2200-01-01, requestedIn", "/cases?closedIn=1800-01-01, closedIn",
            "/cases?cursor=LTk5OTk5OTk5OS0wMS0wMVQwMDowMDowMFogMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAx, cursor",
            "/advocates?available=perhaps, available"})
    void a_bad_parameter_is_named(String path, String parameter) throws Exception {
        MVC.perform(get("/api/v1" + path)).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:kepil:problem:bad-parameter"))
                .andExpect(jsonPath("$.errors[0].parameter").value(parameter));
    }

    @ParameterizedTest
    @CsvSource({"/cases?limit=0, range, It must be from 1 to 500.", "/cases?limit=x, unreadable, It cannot be read.",
            "/cases?asOf=1899-12-31T23:59:59Z, years, It must lie in the years 1900 to 2199.",
            "/cases?cursor=made-up, cursor, It must be what an earlier page ended with."})
    void what_is_wrong_with_a_parameter_is_said_from_the_message_file(String path, String rule, String sentence)
            throws Exception {
        MVC.perform(get("/api/v1" + path)).andExpect(jsonPath("$.errors[0].rule").value(rule))
                .andExpect(jsonPath("$.errors[0].detail").value(sentence));
    }

    @Test
    void a_second_verification_is_told_that_one_runs() throws Exception {
        try (Connection lock = BENCH.connection(); ExecutorService first = Executors.newSingleThreadExecutor()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table " + CASE_FILES + " in access exclusive mode");
            Future<Verification> running = first.submit(() -> BENCH.ask()
                    .one(new VerifyView("casefile", reader(Role.SUPERVISOR)), Verification.class));
            LoggedHistory.await(ApiTest::somebodyWaitsForTheLock);
            MVC.perform(post("/api/v1/views/office/verification")).andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:kepil:problem:verification-runs"))
                    .andExpect(jsonPath("$.detail").value(startsWith("A view is being verified already.")));
            lock.rollback();
            assertThat(running.get(30, TimeUnit.SECONDS).matches()).isTrue();
        }
        MVC.perform(post("/api/v1/views/office/verification")).andExpect(status().isOk());
    }

    private static boolean somebodyWaitsForTheLock() {
        return BENCH.jdbc().sql("select exists (select from pg_locks where not granted"
                + " and relation = '" + CASE_FILES + "'::regclass)").query(Boolean.class).single();
    }

    @Test
    void a_text_with_the_character_that_no_text_has_is_a_bad_parameter() throws Exception {
        MVC.perform(get("/api/v1/cases").param("q", "a\0b")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].parameter").value("q"));
    }

    @ParameterizedTest
    @CsvSource({"/cases", "/dashboard", "/offices", "/advocates", "/views"})
    void every_answer_says_at_which_position_it_stands(String path) throws Exception {
        MVC.perform(get("/api/v1" + path)).andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(LOG.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({"/cases", "/dashboard", "/offices", "/advocates"})
    void an_answer_about_the_past_stands_where_it_was_asked_to(String path) throws Exception {
        MVC.perform(get("/api/v1" + path).param("asOf", "60")).andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(60)).andExpect(jsonPath("$.past").value(true));
        MVC.perform(get("/api/v1" + path).param("asOf", "2001-01-01T00:00:00Z")).andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(-1));
    }

    @Test
    void a_dashboard_from_before_the_first_event_has_its_weeks_with_nothing_in_them() throws Exception {
        MVC.perform(get("/api/v1/dashboard").param("asOf", "2000-01-01T00:00:00Z")).andExpect(status().isOk())
                .andExpect(jsonPath("$.cases").value(0)).andExpect(jsonPath("$.weeks", hasSize(12)))
                .andExpect(jsonPath("$.weeks[11].monday").value("1999-12-27"))
                .andExpect(jsonPath("$.weeks[11].requested").value(0));
    }

    @Test
    void a_case_is_shown_with_its_version_as_tag() throws Exception {
        UUID id = someCase();
        MVC.perform(get("/api/v1/cases/" + id)).andExpect(status().isOk())
                .andExpect(header().exists("ETag")).andExpect(jsonPath("$.file.caseId").value(id.toString()))
                .andExpect(jsonPath("$.file.state").exists())
                .andExpect(jsonPath("$.file.request.applicant.known").exists());
        MVC.perform(get("/api/v1/cases/" + id + "/timeline").param("asOf", "119")).andExpect(status().isOk())
                .andExpect(jsonPath("$.entries[0].type").value("request.AidRequested"))
                .andExpect(jsonPath("$.entries[0].event.summary.known").value("needs help"));
        MVC.perform(get("/api/v1/cases/" + id + "/hearings")).andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(119));
    }

    @Test
    void pages_of_cases_follow_the_cursor() throws Exception {
        MVC.perform(get("/api/v1/cases").param("limit", "2")).andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(2))).andExpect(jsonPath("$.next").isNotEmpty());
    }

    @Test
    void what_is_not_there_is_not_found() throws Exception {
        UUID nobody = UUID.randomUUID();
        MVC.perform(get("/api/v1/cases/" + nobody)).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("There is no case " + nobody + "."));
        MVC.perform(get("/api/v1/cases/" + someCase()).param("asOf", "2001-01-01T00:00:00Z"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("The case was not recorded yet at position -1."));
        MVC.perform(post("/api/v1/views/none/verification")).andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("There is no view none."));
    }

    @Test
    void who_may_not_know_is_told_so() throws Exception {
        as(Role.MANAGER);
        MVC.perform(get("/api/v1/cases")).andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:kepil:problem:denied"))
                .andExpect(jsonPath("$.detail").value("Your role may not see this."));
        MVC.perform(get("/api/v1/cases/" + someCase())).andExpect(status().isForbidden());
        MVC.perform(get("/api/v1/views")).andExpect(status().isForbidden());
    }

    @Test
    void a_verification_reports_what_it_compared() throws Exception {
        MVC.perform(post("/api/v1/views/casefile/verification")).andExpect(status().isOk())
                .andExpect(jsonPath("$.matches").value(true)).andExpect(jsonPath("$.events").value(LOG.size()))
                .andExpect(jsonPath("$.position").value(LOG.size() - 1))
                .andExpect(jsonPath("$.differences", hasSize(0)));
    }

    private static UUID someCase() {
        return LOG.stream().filter(recorded -> recorded.event() instanceof AidRequested).findFirst().orElseThrow()
                .aggregateId();
    }
}
