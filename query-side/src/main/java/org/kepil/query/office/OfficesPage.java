package org.kepil.query.office;

import static org.kepil.query.page.FormField.day;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.Optional;
import java.util.function.Predicate;

import org.kepil.query.page.Words;
import org.kepil.query.page.Registers;
import org.kepil.query.page.Option;
import org.kepil.kernel.office.OfficeKind;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterDesk;
import org.kepil.query.page.RegisterPage;
import org.kepil.query.page.RegisterWish;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The register of offices; administrators open and rename them here. */
@Page
class OfficesPage implements RegisterPage<Offices> {

    private static final String OPENING = "office-opening";
    private static final String NAMING = "office-naming";
    private static final String PLACING = "office-placing";

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final PageClock clock;
    private final Registers registers;
    private final Words words;

    OfficesPage(Ask ask, Freshness freshness, RegisterDesk desk, PageClock clock, Registers registers, Words words) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.clock = clock;
        this.registers = registers;
        this.words = words;
    }

    @GetMapping("/offices")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        desk.show(this, wish, reader, model);
        return "office/page";
    }

    @Override
    public String path() {
        return "/offices";
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_OFFICES;
    }

    @Override
    public Offices read(Moment moment, SignedIn reader, Predicate<Offices> fresh) {
        return freshness.await("office", () -> ask.one(new FindOffices(moment, reader), Offices.class), fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, Offices register, SignedIn reader) {
        return switch (name) {
            case OPENING -> Optional.of(PageForm.of(OPENING, path(), text("code"), text("name"), text("country"),
                    text("region").optional(), text("zone").proposing(clock.zone())));
            case NAMING -> office(register, of).map(this::naming);
            case PLACING -> office(register, of).map(office -> placing(office, reader));
            default -> Optional.empty();
        };
    }

    private static Optional<OfficeRow> office(Offices register, @Nullable String of) {
        return register.offices().stream().filter(office -> office.officeId().toString().equals(of)).findFirst();
    }

    private PageForm placing(OfficeRow office, SignedIn reader) {
        return PageForm.of(PLACING, path() + "/" + office.officeId() + "/place",
                select("kind", Option.of(OfficeKind.class, words)),
                select("parent", registers.options(Registers.OFFICES, reader)).optional(), day("from"),
                hidden(RegisterWish.OF, office.officeId()));
    }

    private PageForm naming(OfficeRow office) {
        return PageForm.of(NAMING, path() + "/" + office.officeId() + "/name", text("name").proposing(office.name()),
                hidden(RegisterWish.OF, office.officeId()));
    }
}
