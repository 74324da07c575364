package org.kepil.query.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.kepil.query.page.FormField.area;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.instant;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import org.jspecify.annotations.Nullable;
import org.kepil.draft.Draft;
import org.kepil.draft.DraftId;
import org.kepil.form.RequestForm;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.RequestChannel;
import org.kepil.query.Forbidden;
import org.kepil.query.page.FormField;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a request for aid is entered. Sent back with errors, it keeps what was typed. */
@Page
class NewRequestPage {

    private final Registers registers;
    private final Words words;
    private final PageClock clock;
    private final OwnDrafts drafts;

    NewRequestPage(Registers registers, Words words, PageClock clock, OwnDrafts drafts) {
        this.registers = registers;
        this.words = words;
        this.clock = clock;
        this.drafts = drafts;
    }

    /** @param draft whose text the form shows; null for an empty form */
    @GetMapping("/cases/new")
    String show(@RequestParam(required = false) @Nullable DraftId draft, @AuthenticationPrincipal SignedIn reader,
            Model model) {
        Forbidden.unless(reader, Permission.REQUEST_AID);
        PageForm.Returned returned = PageForm.Returned.of(model.asMap());
        List<Draft> own = drafts.of(reader);
        Draft open = own.stream().filter(each -> each.draftId().toString().equals(wanted(draft, returned)))
                .findFirst().orElse(null);
        model.addAttribute("act", form(reader, open).answered(returned))
                .addAttribute("drafts", own)
                .addAttribute("open", open)
                .addAttribute("zone", clock.zone());
        return "request/page";
    }

    private static @Nullable String wanted(@Nullable DraftId draft, PageForm.Returned returned) {
        return draft == null ? returned.typed().get("draft") : draft.toString();
    }

    private PageForm form(SignedIn reader, @Nullable Draft draft) {
        List<FormField> fields = new ArrayList<>(Stream.of(text("applicantName"), area("summary"),
                text("contact").optional(), select("sex", Option.of(Sex.class, words)).optional(),
                select("ageGroup", Option.of(AgeGroup.class, words)).optional(),
                select("matter", registers.options(Registers.MATTERS, reader)),
                select("officeId", registers.options(Registers.OFFICES, reader)).proposing(reader.officeId()),
                select("channel", Option.of(RequestChannel.class, words)).proposing(RequestChannel.DESK.name()))
                .map(field -> typed(field, draft)).toList());
        fields.add(instant("occurredAt").optional());
        fields.add(hidden("zone", clock.zone().getId()));
        fields.add(hidden("schema", RequestForm.CURRENT));
        if (draft != null) {
            fields.add(hidden("draft", draft.draftId()));
        }
        return PageForm.of("request", "/cases", fields.toArray(FormField[]::new));
    }

    private static FormField typed(FormField field, @Nullable Draft draft) {
        return draft == null ? field : field.proposing(draft.fields().get(field.name()));
    }
}
