package org.kepil.kernel.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what does not fit together in a rulebook, so that its maker hears all of it at once. */
final class Coherence {

    private final Rulebook book;
    private final List<InvalidRulebook.Fault> faults = new ArrayList<>();

    private Coherence(Rulebook book) {
        this.book = book;
    }

    /** @throws InvalidRulebook if anything is wrong */
    static void require(Rulebook book) {
        Coherence coherence = new Coherence(book);
        coherence.currency();
        coherence.once("/sources", book.sources(), Source::name);
        coherence.once("/calendar/regions", book.calendar().regions(), RegionCalendar::region);
        coherence.lists().forEach((place, rules) -> coherence.once(place, rules, Coherence::identity));
        coherence.references();
        coherence.amounts();
        coherence.foundations();
        coherence.ends();
        if (!coherence.faults.isEmpty()) {
            throw new InvalidRulebook(coherence.faults);
        }
    }

    private Map<String, List<? extends Ruled>> lists() {
        Map<String, List<? extends Ruled>> lists = new LinkedHashMap<>();
        lists.put("/calendar/holidays", book.calendar().holidays());
        for (RegionCalendar region : book.calendar().regions()) {
            lists.put("/calendar/regions/" + region.region() + "/holidays", region.holidays());
            lists.put("/calendar/regions/" + region.region() + "/worked", region.worked());
        }
        lists.put("/stages", book.stages());
        lists.put("/services", book.services());
        lists.put("/matters", book.matters());
        lists.put("/categories", book.categories());
        lists.put("/means", book.means());
        lists.put("/bases", book.bases());
        lists.put("/documents", book.documents());
        lists.put("/grounds", book.grounds());
        lists.put("/outcomes", book.outcomes());
        lists.put("/limits", book.limits());
        lists.put("/tariffs", book.tariffs());
        lists.put("/retention", book.retention());
        lists.put("/topics", book.topics());
        lists.put("/reentry", book.reentry());
        lists.put("/escalations", book.escalations());
        return lists;
    }

    /** There are currencies that nobody pays in, such as gold. */
    private void currency() {
        if (book.minorDigits() < 0) {
            fault("/currency", book.currency() + " has no minor units");
        }
    }

    /** What is there once in its list. */
    private static String identity(Ruled rule) {
        return switch (rule) {
            case Ground ground -> ground.of() + " " + ground.code();
            case BaseValue base -> base.code() + " " + base.group() + " " + base.from();
            default -> rule.code();
        };
    }

    private <T> void once(String place, List<? extends T> rules, Function<T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < rules.size(); index++) {
            String named = name.apply(rules.get(index));
            if (!seen.add(named)) {
                fault(place + "/" + index, named + " is there twice");
            }
        }
    }

    private void references() {
        Set<String> matters = codes(book.matters());
        Set<String> stages = codes(book.stages());
        refer("/matters", book.matters(), Matter::stages, stages);
        refer("/categories", book.categories(), Category::documents, codes(book.documents()));
        refer("/categories", book.categories(), Category::matters, matters);
        refer("/categories", book.categories(), category -> Stream.ofNullable(category.means()).toList(),
                codes(book.means()));
        refer("/outcomes", book.outcomes(), CaseOutcome::matters, matters);
        refer("/limits", book.limits(), TimeLimit::matters, matters);
        refer("/tariffs", book.tariffs(), Tariff::matters, matters);
        refer("/tariffs", book.tariffs(), Tariff::stages, stages);
        refer("/tariffs", book.tariffs(), tariff -> measured(tariff, true), stages);
        refer("/tariffs", book.tariffs(), tariff -> measured(tariff, false), codes(book.services()));
        refer("/reentry", book.reentry(), ReentryRule::grounds,
                codes(book.grounds(Ground.Step.REGISTER_EXCLUSION)));
        refer("/escalations", book.escalations(), EscalationRule::limits, codes(book.limits()));
        refer("/retention", book.retention(), RetentionRule::matters, matters);
    }

    /** The stages that the inputs of a tariff are measured by, or the services. */
    private static List<String> measured(Tariff tariff, boolean stages) {
        return tariff.inputs().stream().map(TariffInput::measured).filter(Objects::nonNull)
                .filter(measure -> stages == (measure.what() == Measure.What.STAGE))
                .flatMap(measure -> measure.of().stream()).toList();
    }

    /** A series of base values is told for each of its groups by itself. */
    private void amounts() {
        Set<String> series = book.bases().stream().map(base -> base.code() + " for " + base.group())
                .collect(Collectors.toSet());
        refer("/means", book.means(),
                test -> test.groups().stream().map(group -> test.base() + " for " + group).toList(), series);
        refer("/tariffs", book.tariffs(),
                tariff -> Stream.ofNullable(tariff.base()).map(base -> base + " for " + tariff.baseGroup()).toList(),
                series);
    }

    /**
     * Rules that say after what a case can end say it of everything that a case can end after, so that no case stays open for
     * ever. Rules from before anybody said it say it of nothing.
     */
    private void ends() {
        Set<CaseOutcome.Follows> said = book.outcomes().stream().map(CaseOutcome::follows).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (CaseOutcome.Follows each : CaseOutcome.Follows.values()) {
            if (!said.isEmpty() && !said.contains(each)) {
                fault("/outcomes", "no case can end after a " + each.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static Set<String> codes(List<? extends Ruled> rules) {
        return rules.stream().map(Ruled::code).collect(Collectors.toSet());
    }

    private <T extends Ruled> void refer(String place, List<T> rules,
            Function<T, ? extends Collection<String>> references,
            Set<String> known) {
        for (int index = 0; index < rules.size(); index++) {
            for (String reference : references.apply(rules.get(index))) {
                if (!known.contains(reference)) {
                    fault(place + "/" + index,
                            rules.get(index).code() + " names " + reference + ", which is not there");
                }
            }
        }
    }

    private void foundations() {
        Set<String> sources = book.sources().stream().map(Source::name).collect(Collectors.toSet());
        founded("/calendar/hours", "The office hours", book.calendar().hours().basis(), sources);
        DayCounting counting = book.calendar().counting();
        founded("/calendar/counting/firstDay", "The first day", counting.firstDay().basis(), sources);
        founded("/calendar/counting/lastDay", "The last day", counting.lastDay().basis(), sources);
        founded("/calendar/counting/dayOff", "A day off", counting.dayOff().basis(), sources);
        lists().forEach((place, rules) -> {
            for (int index = 0; index < rules.size(); index++) {
                Ruled rule = rules.get(index);
                founded(place + "/" + index, rule.code(), rule.basis(), sources);
            }
        });
    }

    private void founded(String place, String what, Basis basis, Set<String> sources) {
        if (!sources.contains(basis.source())) {
            fault(place + "/basis/source", what + " rests on " + basis.source() + ", which is not there");
        }
    }

    private void fault(String pointer, String what) {
        faults.add(new InvalidRulebook.Fault(pointer, what));
    }
}
