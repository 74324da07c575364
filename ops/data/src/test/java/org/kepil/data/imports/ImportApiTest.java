package org.kepil.data.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kepil.data.history.HistoryText.csv;
import static org.kepil.data.history.HistoryText.gzip;
import static org.kepil.data.history.HistoryText.step;
import static org.kepil.data.imports.TestImports.SETTINGS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.act.Role;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The import over HTTP, without the filters that sign people in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    private final CasesInMemory cases = new CasesInMemory();

    @SuppressWarnings("NullAway.Init")
    private Imports imports;

    @SuppressWarnings("NullAway.Init")
    private MockMvcTester http;

    @BeforeEach
    void start() throws IOException {
        TestImports parts = new TestImports(cases);
        Uploads uploads = new Uploads(directory, SETTINGS.maxUpload().toBytes());
        imports = new Imports(parts.run, uploads, InstantSource.system(), parts.meters, SETTINGS.maxWaiting());
        ImportDesk desk = new ImportDesk(imports, uploads, InstantSource.system());
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages.data");
        http = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new ImportApi(desk))
                .setControllerAdvice(new ImportProblems(messages))
                .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver()).build());
        signIn(Role.ADMINISTRATOR);
    }

    @AfterEach
    void end() {
        imports.close();
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_file_is_accepted_and_told_about_until_it_is_stored() throws IOException {
        String place = place(post("?source=receipt", "text/csv", csv(step("a", 1), step("b", 1))));

        json(over(place)).contains("\"state\":\"done\"", "\"stored\":2", "\"cases\":2");
        assertThat(cases.steps()).isEqualTo(2);
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_compressed_file_in_a_form_is_accepted_as_well() {
        MvcTestResult answer = http.post().uri("/api/v1/imports?source=receipt&dryRun=true").multipart()
                .file(new MockMultipartFile("file", gzip(csv(step("a", 1))))).exchange();

        assertThat(answer).hasStatus(202);
        json(over(place(answer))).contains("\"state\":\"checked\"", "\"steps\":1");
        assertThat(cases.steps()).isZero();
    }

    @Test
    void the_errors_come_in_parts() {
        String[] bad = IntStream.range(0, 25).mapToObj(n -> "Desk," + n).toArray(String[]::new);
        String place = place(post("?source=receipt", "application/octet-stream", csv(bad)));
        over(place);

        json(get(place + "?errorsLimit=10&errorsFrom=20")).contains("\"total\":25", "\"row\":22", "\"next\":null");
        json(get(place + "?errorsLimit=10")).contains("\"next\":10").doesNotContain("\"row\":12,");
    }

    @Test
    void what_cannot_be_understood_is_said_for_each_parameter() {
        MvcTestResult answer = post("?source=A%20B&zone=Nowhere", "text/csv", csv(step("a", 1)));

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        json(answer).contains("urn:kepil:problem:invalid", "\"import.invalid.source\"", "\"import.invalid.zone\"");
    }

    @Test
    void a_number_that_is_none_is_said_with_its_name() {
        MvcTestResult answer = get("/api/v1/imports/" + UUID.randomUUID() + "?errorsFrom=here");

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        json(answer).contains("urn:kepil:problem:invalid", "\"errorsFrom\"", "\"import.invalid.unreadable\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"errorsFrom=-1", "errorsLimit=5000"})
    void a_number_that_is_out_of_range_is_said_with_its_name(String parameter) {
        MvcTestResult answer = get("/api/v1/imports/" + UUID.randomUUID() + "?" + parameter);

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        json(answer).contains("urn:kepil:problem:invalid", '"' + parameter.split("=")[0] + '"',
                "\"import.invalid.unreadable\"");
    }

    @Test
    void a_choice_that_is_none_is_said_with_its_name() {
        MvcTestResult answer = post("?source=receipt&dryRun=maybe", "text/csv", csv(step("a", 1)));

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        json(answer).contains("urn:kepil:problem:invalid", "\"dryRun\"", "\"import.invalid.unreadable\"");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        byte[] large = new byte[(int) SETTINGS.maxUpload().toBytes() + 1];

        assertThat(post("?source=receipt", "text/csv", large)).hasStatus(413);
        assertThat(imports.all()).isEmpty();
    }

    @Test
    void whoever_may_not_import_is_denied_before_anything_is_read() {
        signIn(Role.SUPERVISOR);

        assertThat(post("?source=receipt", "text/csv", csv(step("a", 1)))).hasFailed();
        assertThat(http.get().uri("/api/v1/imports")).hasFailed();
        assertThat(http.delete().uri("/api/v1/imports/" + UUID.randomUUID())).hasFailed();
        assertThat(imports.all()).isEmpty();
    }

    @Test
    void an_import_that_nobody_remembers_is_not_found() {
        assertThat(http.get().uri("/api/v1/imports/" + UUID.randomUUID())).hasStatus(404);
        assertThat(http.get().uri("/api/v1/imports/none")).hasStatus(404);
    }

    @Test
    void an_import_is_stopped_and_only_so_many_may_wait() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch reached = new CountDownLatch(1);
        cases.onEachCall(() -> {
            reached.countDown();
            hold(held);
        });
        String[] rows = IntStream.range(0, 500).mapToObj(n -> step("case-" + n, n)).toArray(String[]::new);
        String first = place(post("?source=receipt", "text/csv", csv(rows)));
        assertThat(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        for (int waiting = 0; waiting < SETTINGS.maxWaiting(); waiting++) {
            assertThat(post("?source=receipt", "text/csv", csv(rows))).hasStatus(202);
        }

        assertThat(post("?source=receipt", "text/csv", csv(rows))).hasStatus(429);
        assertThat(http.delete().uri(first)).hasStatus(202);
        held.countDown();

        json(over(first)).contains("\"state\":\"stopped\"");
    }

    private static void hold(CountDownLatch held) {
        try {
            held.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void signIn(Role role) {
        SignedIn person = new SignedIn(new AccountId(UUID.randomUUID()), "ada", "Ada Example", role, null, null, null);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(person, null));
    }

    private MvcTestResult post(String query, String type, byte[] body) {
        return http.post().uri("/api/v1/imports" + query).contentType(MediaType.parseMediaType(type)).content(body)
                .exchange();
    }

    private MvcTestResult get(String place) {
        return http.get().uri(place).exchange();
    }

    private static String place(MvcTestResult answer) {
        assertThat(answer).hasStatus(202);
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult over(String place) {
        return Awaitility.await().pollInSameThread().atMost(PATIENCE).until(() -> get(place),
                answer -> text(answer).contains("\"over\":true"));
    }

    private static AbstractStringAssert<?> json(MvcTestResult answer) {
        return assertThat(text(answer));
    }

    private static String text(@Nullable MvcTestResult answer) {
        try {
            return Objects.requireNonNull(answer).getResponse().getContentAsString();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
