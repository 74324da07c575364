package org.kepil.query.fold;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.ViewApi;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows how the views are doing, and verifies them, as JSON. */
@ViewApi
class ViewsApi {

    private final Ask ask;

    ViewsApi(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/api/v1/views")
    Views list(@AuthenticationPrincipal SignedIn reader) {
        return ask.one(new FindViews(reader), Views.class);
    }

    /** Folds the whole log anew and compares; changes nothing. */
    @PostMapping("/api/v1/views/{name}/verification")
    Verification verify(@PathVariable String name, @AuthenticationPrincipal SignedIn reader) {
        return ask.one(new VerifyView(name, reader), Verification.class);
    }
}
