package org.kepil.kernel.rulebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One version of a country's rules. What it says is complete in itself: every code that a rule names is in it.
 *
 * @param inForceFrom the first day of the version; it ends where the next of the country begins
 * @param zone        of the country's offices, where an office says nothing else
 * @param currency    of every amount
 */
public record Rulebook(RulebookId id, String title, LocalDate inForceFrom, ZoneId zone, Currency currency,
        List<Source> sources, WorkCalendar calendar, List<Stage> stages, List<Matter> matters,
        List<Category> categories, List<MeansTest> means, List<BaseValue> bases, List<DocumentKind> documents,
        List<Ground> grounds, List<Outcome> outcomes, List<TimeLimit> limits, List<Tariff> tariffs,
        List<Retention> retention) {

    /** @throws InvalidRulebook naming every rule that points nowhere or is there twice */
    public Rulebook {
        sources = List.copyOf(sources);
        stages = List.copyOf(stages);
        matters = List.copyOf(matters);
        categories = List.copyOf(categories);
        means = List.copyOf(means);
        bases = List.copyOf(bases);
        documents = List.copyOf(documents);
        grounds = List.copyOf(grounds);
        outcomes = List.copyOf(outcomes);
        limits = List.copyOf(limits);
        tariffs = List.copyOf(tariffs);
        retention = List.copyOf(retention);
        Coherence coherence = new Coherence();
        coherence.names("/sources", sources, Source::name);
        coherence.codes("/stages", stages).codes("/matters", matters).codes("/categories", categories)
                .codes("/means", means).codes("/documents", documents).codes("/outcomes", outcomes)
                .codes("/limits", limits).codes("/tariffs", tariffs).codes("/retention", retention)
                .codes("/calendar/holidays", calendar.holidays());
        coherence.names("/grounds", grounds, ground -> ground.of() + " " + ground.code());
        coherence.names("/bases", bases, base -> base.code() + " " + base.group() + " " + base.from());
        coherence.refer("/matters", matters, Matter::stages, coded(stages));
        coherence.refer("/categories", categories, Category::documents, coded(documents));
        coherence.refer("/categories", categories, Category::matters, coded(matters));
        coherence.refer("/categories", categories, category -> Stream.ofNullable(category.means()).toList(),
                coded(means));
        coherence.refer("/means", means, test -> List.of(test.base()), coded(bases));
        coherence.refer("/outcomes", outcomes, Outcome::matters, coded(matters));
        coherence.refer("/limits", limits, TimeLimit::matters, coded(matters));
        coherence.refer("/tariffs", tariffs, Tariff::matters, coded(matters));
        coherence.refer("/tariffs", tariffs, Tariff::stages, coded(stages));
        coherence.refer("/tariffs", tariffs, tariff -> Stream.ofNullable(tariff.base()).toList(), coded(bases));
        coherence.refer("/retention", retention, Retention::matters, coded(matters));
        Set<String> known = Set.copyOf(sources.stream().map(Source::name).toList());
        Stream.of(stages, matters, categories, means, bases, documents, grounds, outcomes, limits, tariffs,
                retention,
                calendar.holidays()).flatMap(List::stream).forEach(rule -> coherence.founded(rule, known));
        coherence.require();
    }

    /** How many digits after the point a major unit of the currency has. */
    public int minorDigits() {
        return currency.getDefaultFractionDigits();
    }

    public Optional<Matter> matter(String code) {
        return find(matters, code);
    }

    public Optional<Category> category(String code) {
        return find(categories, code);
    }

    public Optional<MeansTest> means(String code) {
        return find(means, code);
    }

    public Optional<DocumentKind> document(String code) {
        return find(documents, code);
    }

    public Optional<Outcome> outcome(String code) {
        return find(outcomes, code);
    }

    public Optional<TimeLimit> limit(String code) {
        return find(limits, code);
    }

    /** The tariff of an order for that matter and stage: the first that covers both. */
    public Optional<Tariff> tariff(String matter, String stage) {
        return tariffs.stream().filter(tariff -> tariff.matters().isEmpty() || tariff.matters().contains(matter))
                .filter(tariff -> tariff.stages().isEmpty() || tariff.stages().contains(stage)).findFirst();
    }

    public Optional<Ground> ground(Ground.Step of, String code) {
        return grounds.stream().filter(ground -> ground.of() == of && ground.code().equals(code)).findFirst();
    }

    /** The grounds that the rules allow for a step, in the order of the rulebook. */
    public List<Ground> grounds(Ground.Step of) {
        return grounds.stream().filter(ground -> ground.of() == of).toList();
    }

    /** The base value that is valid on that day; empty before the first. */
    public Optional<BaseValue> base(String series, String group, LocalDate on) {
        return bases.stream().filter(base -> base.code().equals(series) && base.group().equals(group)
                && !base.from().isAfter(on)).reduce((one, other) -> other.from().isAfter(one.from()) ? other : one);
    }

    /** The rule that names the matter, else the one for all that no other names. */
    public Optional<Retention> retention(String matter) {
        return retention.stream().filter(rule -> rule.matters().contains(matter)).findFirst()
                .or(() -> retention.stream().filter(rule -> rule.matters().isEmpty()).findFirst());
    }

    private static <T extends Ruled> Optional<T> find(List<T> rules, String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    private static Set<String> coded(List<? extends Ruled> rules) {
        Function<Ruled, String> code = Ruled::code;
        return Set.copyOf(rules.stream().map(code).distinct().toList());
    }
}
