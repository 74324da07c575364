package org.kepil.query.request;

import static org.kepil.query.page.FormField.area;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Forbidden;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where many requests are sent at once, and what became of each row. */
@Page
class BulkPage {

    private final Words words;
    private final PageClock clock;

    BulkPage(Words words, PageClock clock) {
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/cases/bulk")
    String show(@AuthenticationPrincipal SignedIn reader, Model model) {
        Forbidden.unless(reader, Permission.REQUEST_AID);
        model.addAttribute("act", PageForm.of("bulk", "/cases/bulk", text("source"), area("rows"),
                select("dryRun", Option.flags(words)).proposing("true"), hidden("zone", clock.zone().getId()))
                .answered(PageForm.Returned.of(model.asMap())));
        return "request/bulk";
    }
}
