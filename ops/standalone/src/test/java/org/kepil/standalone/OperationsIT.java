package org.kepil.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What whoever runs Kepil sees of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void meters_tell_of_log_views_and_commands() {
        CaseStory.requested(KEPIL).file(0);
        assertThat(get("/actuator/prometheus").body()).contains("kepil_log_head ", "kepil_log_pending_age_seconds ",
                "kepil_log_pending_count ", "kepil_view_position{view=\"casefile\"", "kepil_view_lag{view=\"casefile\"",
                "kepil_view_parked{view=\"casefile\"", "kepil_view_events_total{", "kepil_import_runs_total ",
                "kepil_import_steps_total{outcome=\"stored\"",
                "kepil_commands_total{command=\"RequestAid\",outcome=\"done\"");
    }

    @Test
    void health_is_up_and_keeps_its_details_to_itself() {
        assertThat(get("/actuator/health").body()).contains("\"UP\"").doesNotContain("head");
    }

    @Test
    void meters_are_for_this_machine_only() {
        var passedOn = HttpRequest.newBuilder(KEPIL.address().resolve("/actuator/prometheus"))
                .header("X-Forwarded-For", "192.0.2.7").build();
        assertThat(Api.send(passedOn).statusCode()).isEqualTo(401);
    }

    @Test
    void the_published_document_is_openapi_3_1() {
        var document = OpenApi.of(KEPIL.address()).document();
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("paths").size()).isGreaterThan(10);
    }

    @Test
    void a_page_tells_the_browser_what_to_refuse() {
        HttpResponse<String> page = get("/login");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'").doesNotContain("unsafe-inline");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_page_without_a_sign_in_leads_to_the_sign_in() {
        HttpResponse<String> page = get("/cases");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").map(URI::create).map(URI::getPath)).contains("/login");
    }

    private static HttpResponse<String> get(String path) {
        return Api.send(HttpRequest.newBuilder(KEPIL.address().resolve(path)).build());
    }
}
