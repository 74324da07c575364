package org.kepil.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.standalone.RunningKepil;

import com.microsoft.playwright.Page;

/** The page on which the API is tried works under the policy for scripts and styles. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SwaggerUiIT {

    private static final RunningKepil KEPIL = RunningKepil.shared();

    @Test
    void no_other_page_takes_styles_in_its_elements() {
        try (Page page = Chromium.signedIn(KEPIL, "admin", 1440)) {
            assertThat(policy(page, "/swagger-ui/index.html")).contains("style-src 'self' 'unsafe-inline'",
                    "script-src 'self';");
            assertThat(policy(page, "/offices")).contains("style-src 'self';").doesNotContain("unsafe");
        }
    }

    private static String policy(Page page, String path) {
        return page.context().request().get(path).headers().getOrDefault("content-security-policy", "");
    }

    @Test
    void the_operations_of_a_feature_are_opened_and_the_browser_has_nothing_to_complain_of() {
        List<String> complaints = new ArrayList<>();
        try (Page page = Chromium.signedIn(KEPIL, "admin", 1440)) {
            page.onConsoleMessage(message -> {
                if (List.of("error", "warning").contains(message.type())) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.navigate("/swagger-ui.html");
            page.locator("#operations-tag-Offices").click();
            assertThat(page.locator(".opblock-tag").count()).as("features that are listed").isGreaterThan(20);
            page.locator("#operations-tag-Offices ~ * .opblock-summary-post").first().click();
            page.locator(".opblock-body").first().waitFor();
            assertThat(complaints).as("what the browser complains of").isEmpty();
        }
    }
}
