package org.kepil.query.account;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.page.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a person signs in. The page says by its own parameters whether that was refused or somebody just signed out. */
@Page
class SignInPage {

    @GetMapping("/login")
    String show(@AuthenticationPrincipal @Nullable SignedIn signedIn) {
        return signedIn == null ? "account/page" : "redirect:/";
    }
}
