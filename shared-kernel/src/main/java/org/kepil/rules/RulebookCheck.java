package org.kepil.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kepil.kernel.Catalogue;
import org.kepil.kernel.Stored;
import org.kepil.kernel.rulebook.InvalidRulebook;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.kernel.timelimit.Occasion;

/** Whether this version of Kepil can do what a coherent rulebook says. */
final class RulebookCheck {

    private static final Set<String> EVENTS = Catalogue.events().stream()
            .map(event -> event.getAnnotation(Stored.class).value()).collect(Collectors.toUnmodifiableSet());

    private final List<InvalidRulebook.Fault> faults = new ArrayList<>();

    private RulebookCheck() {
    }

    /** @throws InvalidRulebook naming every tariff that cannot be worked out and every limit that nothing would start */
    static void require(Rulebook rulebook) {
        RulebookCheck check = new RulebookCheck();
        check.tariffs(rulebook);
        check.limits(rulebook.limits());
        if (!check.faults.isEmpty()) {
            throw new InvalidRulebook(check.faults);
        }
    }

    private void tariffs(Rulebook rulebook) {
        for (int place = 0; place < rulebook.tariffs().size(); place++) {
            try {
                TariffCheck.check(rulebook.tariffs().get(place), rulebook.minorDigits());
            } catch (IllegalArgumentException wrong) {
                fault("/tariffs/" + place, String.valueOf(wrong.getMessage()));
            }
        }
    }

    private void limits(List<TimeLimit> limits) {
        for (int place = 0; place < limits.size(); place++) {
            TimeLimit limit = limits.get(place);
            if (!limit.awaits()) {
                known("/limits/" + place + "/starts", limit.starts());
                known("/limits/" + place + "/stops", limit.stops());
                known("/limits/" + place + "/pauses", limit.pauses());
                known("/limits/" + place + "/resumes", limit.resumes());
            }
        }
    }

    private void known(String place, List<String> events) {
        for (int index = 0; index < events.size(); index++) {
            if (!EVENTS.contains(events.get(index)) && !Occasion.names().contains(events.get(index))) {
                fault(place + "/" + index, events.get(index) + " is no event that Kepil stores");
            }
        }
    }

    private void fault(String pointer, String what) {
        faults.add(new InvalidRulebook.Fault(pointer, what));
    }
}
