package org.kepil.rules;

import org.kepil.kernel.rulebook.InvalidRulebook;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookEvent;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.kernel.rulebook.RulebookRejected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rulebooks that were approved, folded from what happened to them. Immutable; every change gives another shelf.
 *
 * @param proposed what waits for a second pair of eyes, by its name
 * @param approved in the order of approval
 */
public record Shelf(Map<RulebookId, Rulebook> proposed, List<Rulebook> approved) {

    public static final Shelf EMPTY = new Shelf(Map.of(), List.of());

    public Shelf {
        proposed = Map.copyOf(proposed);
        approved = List.copyOf(approved);
    }

    /** The shelf after the event. @throws InvalidRulebook if a text in the log is no rulebook to this version of Kepil */
    public Shelf after(RulebookEvent event, RulebookReader reader) {
        Map<RulebookId, Rulebook> open = new HashMap<>(proposed);
        return switch (event) {
            case RulebookProposed(var id, var text) -> {
                open.put(id, reader.read(text));
                yield new Shelf(open, approved);
            }
            case RulebookApproved(var id) -> {
                List<Rulebook> all = new ArrayList<>(approved);
                Optional.ofNullable(open.remove(id)).ifPresent(all::add);
                yield new Shelf(open, all);
            }
            case RulebookRejected(var id, _) -> {
                open.remove(id);
                yield new Shelf(open, approved);
            }
        };
    }

    /** The rules of the country that day: the latest that began by then; of two that began together, the later approved. */
    public Optional<Rulebook> inForce(String country, LocalDate on) {
        return approved.stream()
                .filter(rulebook -> rulebook.id().country().equals(country) && !rulebook.inForceFrom().isAfter(on))
                .reduce((one, later) -> later.inForceFrom().isBefore(one.inForceFrom()) ? one : later);
    }

    /** An approved version by its name. */
    public Optional<Rulebook> find(RulebookId id) {
        return approved.stream().filter(rulebook -> rulebook.id().equals(id)).findFirst();
    }

    /** The approved versions of a country, the latest first. */
    public List<Rulebook> of(String country) {
        return approved.stream().filter(rulebook -> rulebook.id().country().equals(country))
                .sorted(Comparator.comparing(Rulebook::inForceFrom).reversed()).toList();
    }
}
