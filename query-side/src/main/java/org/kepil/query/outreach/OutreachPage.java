package org.kepil.query.outreach;

import static org.kepil.query.page.FormField.day;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.outreach.OutreachKind;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterDesk;
import org.kepil.query.page.RegisterPage;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Shows the register; who keeps it adds to it here. */
@Page
class OutreachPage implements RegisterPage<OutreachEvents> {

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final Registers registers;
    private final Words words;

    OutreachPage(Ask ask, Freshness freshness, RegisterDesk desk, Registers registers, Words words) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.registers = registers;
        this.words = words;
    }

    @GetMapping("/outreach")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        desk.show(this, wish, reader, model);
        return "outreach/page";
    }

    @Override
    public String path() {
        return "/outreach";
    }

    @Override
    public Permission keeping() {
        return Permission.RECORD_OUTREACH;
    }

    @Override
    public OutreachEvents read(Moment moment, SignedIn reader, Predicate<OutreachEvents> fresh) {
        return freshness.await("outreach", () -> ask.one(new FindOutreach(moment, reader), OutreachEvents.class),
                fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, OutreachEvents register, SignedIn reader) {
        return switch (name) {
            case "outreach-event" -> Optional.of(PageForm.of(name, path(),
                    select("kind", Option.of(OutreachKind.class, words)), text("title"), text("place"), day("on"),
                    select("officeId", registers.options(Registers.OFFICES, reader)).proposing(reader.officeId()),
                    text("women"), text("men"), text("children"),
                    select("fund", registers.options(Registers.FUNDS, reader)).optional()));
            case "outreach-participants" -> register.events().stream()
                    .filter(one -> one.outreachId().toString().equals(of)).findFirst()
                    .map(one -> PageForm.of(name, path() + "/" + one.outreachId() + "/participants",
                            text("women").proposing(one.participants().women()),
                            text("men").proposing(one.participants().men()),
                            text("children").proposing(one.participants().children()),
                            hidden(RegisterWish.OF, one.outreachId())));
            default -> Optional.empty();
        };
    }
}
