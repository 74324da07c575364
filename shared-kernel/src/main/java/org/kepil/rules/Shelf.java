package org.kepil.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.InvalidRulebook;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookApproved;
import org.kepil.kernel.rulebook.RulebookEvent;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.RulebookProposed;
import org.kepil.kernel.rulebook.RulebookRejected;

/**
 * The rulebooks that were approved, folded from what happened to them. Immutable; every change gives another shelf.
 *
 * @param proposed the texts that wait for a second pair of eyes, by their names; read by nobody until then
 * @param approved in the order of approval
 */
public record Shelf(Map<RulebookId, String> proposed, List<Rulebook> approved) {

    public static final Shelf EMPTY = new Shelf(Map.of(), List.of());

    public Shelf {
        proposed = Map.copyOf(proposed);
        approved = List.copyOf(approved);
    }

    /**
     * The shelf after the event.
     *
     * @throws IllegalStateException if a version was approved that was never proposed, or whose text is no rulebook of
     *                               that name to this version of Kepil
     */
    public Shelf after(RulebookEvent event, RulebookReader reader) {
        Map<RulebookId, String> open = new HashMap<>(proposed);
        return switch (event) {
            case RulebookProposed(var id, var text) -> {
                open.put(id, text);
                yield new Shelf(open, approved);
            }
            case RulebookApproved(var id) -> {
                List<Rulebook> all = new ArrayList<>(approved);
                all.add(read(id, open.remove(id), reader));
                yield new Shelf(open, all);
            }
            case RulebookRejected(var id, _) -> {
                open.remove(id);
                yield new Shelf(open, approved);
            }
        };
    }

    private static Rulebook read(RulebookId id, @Nullable String text, RulebookReader reader) {
        if (text == null) {
            throw new IllegalStateException("The rulebook " + id + " was approved, and not proposed before.");
        }
        try {
            Rulebook rulebook = reader.read(text);
            if (!rulebook.id().equals(id)) {
                throw new IllegalStateException("The text of the rulebook " + id + " calls itself " + rulebook.id());
            }
            return rulebook;
        } catch (InvalidRulebook unreadable) {
            throw new IllegalStateException("The rulebook " + id + " was approved and cannot be read.", unreadable);
        }
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

    /** The approved versions of a country, the latest first; of two that begin together, the later approved. */
    public List<Rulebook> of(String country) {
        return approved.reversed().stream().filter(rulebook -> rulebook.id().country().equals(country))
                .sorted(Comparator.comparing(Rulebook::inForceFrom).reversed()).toList();
    }
}
