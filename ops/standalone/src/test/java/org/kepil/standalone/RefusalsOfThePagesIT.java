package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no form of ours sends is refused in the look of the pages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsOfThePagesIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();
    private static final int LARGEST = RunningKepil.LARGEST_UPLOAD;

    private final Visitor admin = Visitor.signedIn(KEPIL.address(), "admin", KEPIL.password("admin"));

    @ParameterizedTest
    @ValueSource(strings = {"/cases?q=%00", "/cases?q=a%00b&state=OPEN", "/offices?asOf=%00"})
    void a_nul_in_an_address_is_refused(String path) {
        assertThat(admin.get(path)).satisfies(page -> isErrorPage(page, 400));
    }

    @Test
    void a_nul_in_a_form_is_refused() {
        Visitor nobody = new Visitor(KEPIL.address());
        nobody.takeToken("/login");
        assertThat(nobody.post("/login", Map.of("username", "ad\0min", "password", "x")).statusCode()).isEqualTo(400);
        assertThat(admin.post("/offices", Map.of("code", "\0", "name", "x")).statusCode()).isEqualTo(400);
    }

    @Test
    void a_nul_is_refused_to_callers_of_the_api_with_a_problem() {
        Api.Answer answer = KEPIL.as("supervisor").knock("GET", "/cases?q=%00");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/type")).isEqualTo("urn:kepil:problem:unreadable");
    }

    @Test
    void an_import_that_nobody_remembers_has_the_error_page() {
        for (String path : new String[]{"/import/" + UUID.randomUUID(), "/import/none"}) {
            assertThat(admin.get(path)).as(path).satisfies(page -> isErrorPage(page, 404));
        }
    }

    @ParameterizedTest
    @CsvSource({"/import/4b657069-6c00-0000-0000-000000000001?from=here, from", "/cases?first=one, first",
            "/cases?requestedIn=monday, requestedIn", "/dashboard?weeks=many, weeks"})
    void a_part_of_an_address_that_cannot_be_read_is_named(String path, String name) {
        assertThat(admin.get(path)).satisfies(page -> isErrorPage(page, 400))
                .satisfies(page -> assertThat(page.body()).contains("The part that cannot be read is " + name + "."));
    }

    @Test
    void whoever_tried_too_often_is_told_to_wait() {
        Visitor nobody = new Visitor(KEPIL.address());
        nobody.takeToken("/login");
        Map<String, String> guess = Map.of("username", "nobody-" + UUID.randomUUID(), "password", "a guess");
        Await.until("the sign-in asks to wait", () -> nobody.post("/login", guess).headers()
                .firstValue("Location").orElse("").endsWith("/login?error=wait"));
        assertThat(nobody.get("/login?error=wait").body()).contains("too many tries");
        assertThat(nobody.get("/login?error").body()).doesNotContain("too many tries");
    }

    @Test
    void a_file_of_one_byte_too_many_is_refused_beside_its_field() {
        HttpResponse<String> answer = admin.postFile("/import", LARGEST + 1);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(admin.get("/import").body()).contains("The file is larger than the settings allow");
    }

    @Test
    void a_file_that_is_far_too_large_has_the_error_page() {
        assertThat(admin.postFile("/import", 3 * LARGEST)).satisfies(page -> isErrorPage(page, 413));
    }

    private static void isErrorPage(HttpResponse<String> page, int status) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body()).contains("kp-error", "Code " + status);
    }
}
