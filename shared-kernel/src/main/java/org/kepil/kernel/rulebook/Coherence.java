package org.kepil.kernel.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Gathers what does not fit together in a rulebook, so that its maker hears all of it at once. */
final class Coherence {

    private final List<InvalidRulebook.Fault> faults = new ArrayList<>();

    /** Each code once. */
    Coherence codes(String place, List<? extends Ruled> rules) {
        names(place, rules, Ruled::code);
        return this;
    }

    /** Each name once. */
    <T> void names(String place, List<T> rules, Function<? super T, String> name) {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < rules.size(); index++) {
            String named = name.apply(rules.get(index));
            if (!seen.add(named)) {
                fault(place + "/" + index, named + " is there twice");
            }
        }
    }

    /** Whatever is referred to is there. */
    <T extends Ruled> void refer(String place, List<T> rules, Function<T, ? extends Collection<String>> references,
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

    /** Its basis is a source of the rulebook. */
    void founded(Ruled rule, Set<String> sources) {
        if (!sources.contains(rule.basis().source())) {
            fault("/sources", rule.code() + " rests on " + rule.basis().source() + ", which is not there");
        }
    }

    private void fault(String pointer, String what) {
        faults.add(new InvalidRulebook.Fault(pointer, what));
    }

    /** @throws InvalidRulebook if anything was wrong */
    void require() {
        if (!faults.isEmpty()) {
            throw new InvalidRulebook(faults);
        }
    }
}
