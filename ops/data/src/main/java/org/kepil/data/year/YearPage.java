package org.kepil.data.year;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Generated years, for people. */
@Controller
@RequestMapping("/years")
class YearPage {

    private static final String LIST = "redirect:/years";

    private final YearDesk desk;

    YearPage(YearDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String show(@AuthenticationPrincipal @Nullable SignedIn reader, Model model) {
        List<YearView> years = desk.all(reader);
        model.addAttribute("years", years).addAttribute("running", years.stream().anyMatch(year -> !year.over()));
        return "years/page";
    }

    @PostMapping("/{profile}")
    String start(@AuthenticationPrincipal @Nullable SignedIn reader, @PathVariable String profile,
            RedirectAttributes redirect) {
        switch (desk.start(reader, profile)) {
            case STARTED, RUNNING_ALREADY -> {
                // the page shows how far it is
            }
            case ANOTHER_IS_RUNNING -> redirect.addFlashAttribute("refused", "year.refused.another");
            case REAL_CASES_ARE_HERE -> redirect.addFlashAttribute("refused", "year.refused.real");
        }
        return LIST;
    }

    @PostMapping("/{profile}/stop")
    String stop(@AuthenticationPrincipal @Nullable SignedIn reader, @PathVariable String profile) {
        desk.stop(reader, profile);
        return LIST;
    }
}
