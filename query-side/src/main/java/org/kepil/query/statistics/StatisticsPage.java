package org.kepil.query.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Ask;
import org.kepil.query.page.Address;
import org.kepil.query.page.Asked;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Times;
import org.kepil.query.page.Words;
import org.kepil.query.statistics.Statistics.By;
import org.kepil.query.statistics.Statistics.Count;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The tables of a year. Asked as of a position the page is a publication that can be recomputed for ever: its address says
 * what it holds.
 */
@Page
class StatisticsPage {

    /** Fewer people than this are not told in what is published. */
    private static final int PUBLISHED = 5;
    private static final int YEARS = 6;

    private final Ask ask;
    private final Times times;
    private final Marks marks;
    private final PageClock clock;
    private final Rules rules;

    StatisticsPage(Ask ask, Times times, Words words, PageClock clock, Rules rules) {
        this.ask = ask;
        this.times = times;
        this.marks = new Marks(words);
        this.clock = clock;
        this.rules = rules;
    }

    /** One table, as people read it. */
    public record Shown(By by, long people, List<Row> rows) {
    }

    /** One line, as people read it. @param people null where the number is hidden */
    public record Row(String text, @Nullable Long people) {
    }

    @GetMapping("/statistics")
    String show(@RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String by, @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String country, @RequestParam(defaultValue = "0") int smallest,
            @AuthenticationPrincipal SignedIn reader, Model model) {
        Asked asked = times.read(asOf, by);
        int thisYear = LocalDate.ofInstant(clock.now(), clock.zone()).getYear();
        List<String> countries = rules.now(reader).stream().map(rulebook -> rulebook.id().country()).sorted().toList();
        String of = country != null ? country : countries.isEmpty() ? "KG" : countries.getFirst();
        Statistics answer = ask.one(new CountAided(of, CountAided.year(year == null ? thisYear : year), smallest,
                asked.moment(), reader), Statistics.class);
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put("year", Integer.toString(answer.year()));
        kept.put("country", of);
        Address address = new Address("/statistics", kept).with("smallest", smallest == 0 ? null : smallest);
        model.addAttribute("answer", answer).addAttribute("tables", answer.tables().stream().map(this::shown).toList())
                .addAttribute("countries", countries).addAttribute("published", PUBLISHED)
                .addAttribute("years", java.util.stream.IntStream.rangeClosed(thisYear - YEARS, thisYear).boxed()
                        .toList().reversed())
                .addAttribute("address", address.with(Times.PARAMETER, asked.past() ? asOf : null))
                .addAttribute("time", times.ofMany(asked, answer.place(), address));
        return "statistics/page";
    }

    private Shown shown(Count table) {
        return new Shown(table.by(), table.people(), table.lines().stream()
                .map(line -> new Row(marks.of(table.by(), line.code()), line.people())).toList());
    }
}
