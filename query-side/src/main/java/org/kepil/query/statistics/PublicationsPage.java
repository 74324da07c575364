package org.kepil.query.statistics;

import static org.kepil.query.page.FormField.hidden;
import static org.kepil.query.page.FormField.select;
import static org.kepil.query.page.FormField.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.Permission;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.publication.PublicationId;
import org.kepil.query.Ask;
import org.kepil.query.Moment;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.Option;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.PageForm;
import org.kepil.query.page.RegisterDesk;
import org.kepil.query.page.RegisterPage;
import org.kepil.query.page.RegisterWish;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Words;
import org.kepil.query.statistics.Recounted.Difference;
import org.kepil.query.statistics.Statistics.By;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What was published, and each of it counted again; who may, freezes another period here. */
@Page
class PublicationsPage implements RegisterPage<Publications> {

    /** Fewer people than this are not told, unless another number is typed. */
    private static final int PROPOSED = 5;
    private static final String FREEZING = "publication-freezing";
    private static final String WITHDRAWAL = "publication-withdrawal";

    private final Ask ask;
    private final Freshness freshness;
    private final RegisterDesk desk;
    private final Rules rules;
    private final Words words;
    private final Marks marks;
    private final PageClock clock;

    PublicationsPage(Ask ask, Freshness freshness, RegisterDesk desk, Rules rules, Words words, PageClock clock) {
        this.ask = ask;
        this.freshness = freshness;
        this.desk = desk;
        this.rules = rules;
        this.words = words;
        this.marks = new Marks(words);
        this.clock = clock;
    }

    @GetMapping("/publications")
    String show(@ModelAttribute RegisterWish wish, @AuthenticationPrincipal SignedIn reader, Model model) {
        model.addAttribute("zone", clock.zone());
        desk.show(this, wish, reader, model);
        return "statistics/publications";
    }

    /** One line of a table, as people read it. @param published null where it is hidden, or no line @param today the same */
    public record Row(By by, String text, @Nullable Long published, @Nullable Long today) {
    }

    @GetMapping("/publications/{publicationId}")
    String recount(@PathVariable PublicationId publicationId, @AuthenticationPrincipal SignedIn reader, Model model) {
        Recounted found = ask.one(new Recount(publicationId, reader), Recounted.class);
        model.addAttribute("zone", clock.zone()).addAttribute("found", found)
                .addAttribute("differences", found.differences().stream().map(this::row).toList())
                .addAttribute("rows", found.published().tables().stream().flatMap(table -> table.lines().stream()
                        .map(line -> new Row(table.by(), marks.of(table.by(), line.code()), line.people(),
                                null)))
                        .toList());
        return "statistics/publication";
    }

    private Row row(Difference difference) {
        return new Row(difference.by(), marks.of(difference.by(), difference.code()), difference.published(),
                difference.today());
    }

    @Override
    public String path() {
        return "/publications";
    }

    @Override
    public Permission keeping() {
        return Permission.FREEZE_PERIOD;
    }

    @Override
    public Publications read(Moment moment, SignedIn reader, Predicate<Publications> fresh) {
        return freshness.await("publication", () -> ask.one(new FindPublications(moment, reader), Publications.class),
                fresh);
    }

    @Override
    public Optional<PageForm> form(String name, @Nullable String of, Publications register, SignedIn reader) {
        return switch (name) {
            case FREEZING -> Optional.of(PageForm.of(FREEZING, path(), select("country", countries(reader)),
                    text("period"), text("smallest").proposing(PROPOSED)));
            case WITHDRAWAL -> register.publications().stream().filter(one -> one.withdrawn() == null)
                    .filter(one -> one.publicationId().toString().equals(of)).findFirst()
                    .map(one -> PageForm.of(WITHDRAWAL, path() + "/" + one.publicationId() + "/withdrawal",
                            text("reason"), hidden(RegisterWish.OF, one.publicationId())));
            default -> Optional.empty();
        };
    }

    private List<Option> countries(SignedIn reader) {
        return rules.now(reader).stream().map(rulebook -> rulebook.id().country()).distinct().sorted()
                .map(country -> new Option(country, words.country(country))).toList();
    }
}
