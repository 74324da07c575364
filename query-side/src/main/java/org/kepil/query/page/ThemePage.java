package org.kepil.query.page;

import java.time.Duration;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The switch between light and dark: a link, so that it works without script. */
@Page
class ThemePage {

    private static final Duration KEPT = Duration.ofDays(365);

    /**
     * Keeps the choice and goes back.
     *
     * @param back a path of this application; anything else leads to the first page
     */
    @GetMapping("/theme")
    RedirectView choose(@RequestParam String to, @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(Theme.COOKIE, Theme.of(to).code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        RedirectView there = new RedirectView(isOurs(back) ? back : "/", true, true, false);
        there.setExpandUriTemplateVariables(false);
        return there;
    }

    private static boolean isOurs(String back) {
        return back.startsWith("/") && !back.startsWith("//") && back.chars().noneMatch(c -> c == '\\' || c < ' ');
    }
}
