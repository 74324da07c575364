package org.kepil.query.advocate;

import static org.kepil.query.page.FormField.checks;
import static org.kepil.query.page.FormField.day;
import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.Optional;
import java.util.function.Predicate;

import java.util.List;
import java.util.stream.Collectors;
import org.kepil.query.page.Words;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Option;
import org.kepil.query.page.OfficeZone;
import org.kepil.kernel.rulebook.Ground;
import org.kepil.kernel.advocate.Practice;
import org.kepil.kernel.advocate.ExclusionGround;
import org.kepil.kernel.Coded;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterDesk;
import org.kepil.query.page.RegisterPage;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Registers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The register of advocates; administrators enter, suspend and reinstate them here. */
@Page
class AdvocatesPage implements RegisterPage<Advocates> {

    private static final String ENTRY = "advocate-entry";
    private static final String SUSPENSION = "suspension";
    private static final String REINSTATEMENT = "reinstatement";
    private static final String EXCLUSION = "exclusion";
    private static final String REENTRY = "reentry";
    private static final String PRACTICE = "practice";

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final Registers registers;
    private final Rules rules;
    private final OfficeZone offices;
    private final Words words;

    AdvocatesPage(Ask ask, Freshness freshness, RegisterDesk desk, Registers registers, Rules rules,
            OfficeZone offices, Words words) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.registers = registers;
        this.rules = rules;
        this.offices = offices;
        this.words = words;
    }

    @GetMapping("/advocates")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        desk.show(this, wish, reader, model);
        return "advocate/page";
    }

    @Override
    public String path() {
        return "/advocates";
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_ADVOCATES;
    }

    @Override
    public Advocates read(Moment moment, SignedIn reader, Predicate<Advocates> fresh) {
        return freshness.await("advocate",
                () -> ask.one(new FindAdvocates(null, null, moment, reader), Advocates.class), fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, Advocates register, SignedIn reader) {
        if (ENTRY.equals(name)) {
            return Optional.of(PageForm.of(ENTRY, path(), text("registerNumber"), text("name"),
                    select("officeId", registers.options(Registers.OFFICES, reader)), text("orderNumber").optional(),
                    text("contest").optional(), text("contestResult").optional(),
                    checks("specialisations", registers.options(Registers.MATTERS, reader)),
                    text("districts").optional(), text("languages").optional()));
        }
        return register.advocates()
                .stream()
                .filter(advocate -> advocate.advocateId().toString().equals(of))
                .findFirst()
                .flatMap(advocate -> standing(name, advocate, reader));
    }

    private Optional<PageForm> standing(String name, AdvocateRow advocate, SignedIn reader) {
        String action = path() + "/" + advocate.advocateId() + "/" + name;
        return switch (name) {
            case SUSPENSION -> Optional.of(PageForm.of(SUSPENSION, action, text("orderNumber"), text("ground"),
                    hidden(RegisterWish.OF, advocate.advocateId())));
            case REINSTATEMENT -> Optional.of(PageForm.of(REINSTATEMENT, action, text("orderNumber"),
                    hidden(RegisterWish.OF, advocate.advocateId())));
            case EXCLUSION -> Optional.of(PageForm.of(EXCLUSION, action, text("orderNumber"),
                    select("ground", grounds(advocate, reader)), day("orderedOn"),
                    hidden(RegisterWish.OF, advocate.advocateId())));
            case REENTRY -> Optional.of(PageForm.of(REENTRY, action, text("orderNumber"), text("contest").optional(),
                    text("contestResult").optional(), hidden(RegisterWish.OF, advocate.advocateId())));
            case PRACTICE -> Optional.of(practice(action, advocate, reader));
            default -> Optional.empty();
        };
    }

    private PageForm practice(String action, AdvocateRow advocate, SignedIn reader) {
        Practice now = advocate.practice();
        return PageForm.of(PRACTICE, action,
                checks("specialisations", registers.options(Registers.MATTERS, reader))
                        .proposing(list(now.specialisations())),
                text("districts").optional().proposing(list(now.districts())),
                text("languages").optional().proposing(list(now.languages())),
                hidden(RegisterWish.OF, advocate.advocateId()));
    }

    private static String list(List<? extends Coded> codes) {
        return codes.stream().map(Coded::code).collect(Collectors.joining(", "));
    }

    /** The grounds in the rules of the office's country. */
    private List<Option> grounds(AdvocateRow advocate, SignedIn reader) {
        String country = offices.country(advocate.officeId(), reader);
        return Option.of(rules.now(reader).stream().filter(book -> book.id().country().equals(country))
                .flatMap(book -> book.grounds(Ground.Step.REGISTER_EXCLUSION).stream())
                .map(ground -> new ExclusionGround(ground.code())), words);
    }
}
