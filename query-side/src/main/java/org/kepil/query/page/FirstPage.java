package org.kepil.query.page;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;

/** The address without a path leads to the first page that the role may see. */
@Page
class FirstPage {

    @GetMapping("/")
    String first(@AuthenticationPrincipal @Nullable SignedIn signedIn) {
        if (signedIn == null) {
            return "redirect:/login";
        }
        return NavGroup.entriesOf(NavGroup.of(signedIn))
                .findFirst()
                .map(entry -> "redirect:" + entry.address())
                .orElse("redirect:/login");
    }
}
