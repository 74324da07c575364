package org.kepil.query.fold;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How far the views have come, and whether they say what the log says. */
@Page
class ViewsPage {

    private final Ask ask;

    ViewsPage(Ask ask) {
        this.ask = ask;
    }

    @GetMapping("/views")
    String show(@AuthenticationPrincipal SignedIn reader, Model model) {
        model.addAttribute("views", ask.one(new FindViews(reader), Views.class));
        return "views/page";
    }

    /** Folds a view anew and shows the report on the page of all views, or that one is being verified. Changes nothing. */
    @PostMapping("/views/{name}/verification")
    String verify(@PathVariable String name, @AuthenticationPrincipal SignedIn reader, RedirectAttributes redirect) {
        try {
            redirect.addFlashAttribute("report", ask.one(new VerifyView(name, reader), Verification.class));
        } catch (VerificationRuns busy) {
            redirect.addFlashAttribute("busy", true);
        }
        return "redirect:/views";
    }
}
