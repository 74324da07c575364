package org.kepil.kernel.office;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which office stands above which, on any day. Of two places from the same day the one recorded last counts. What is not
 * placed yet stands by itself. Reads whatever was recorded: even a circle, which two recorders in one instant can make,
 * has an end here.
 */
public final class OrganisationTree {

    private final Map<OfficeId, NavigableMap<LocalDate, OfficePlaced>> places = new HashMap<>();

    /** @param recorded in the order in which they were recorded */
    public OrganisationTree(Collection<OfficePlaced> recorded) {
        recorded.forEach(this::add);
    }

    private void add(OfficePlaced place) {
        places.computeIfAbsent(place.officeId(), _ -> new TreeMap<>()).put(place.from(), place);
    }

    /** The place of an office on that day; empty before its first. */
    public Optional<OfficePlaced> place(OfficeId office, LocalDate on) {
        NavigableMap<LocalDate, OfficePlaced> known = places.get(office);
        return known == null ? Optional.empty() : Optional.ofNullable(known.floorEntry(on)).map(Map.Entry::getValue);
    }

    /** The office and every office below it on that day. */
    public Set<OfficeId> within(OfficeId top, LocalDate on) {
        Set<OfficeId> found = new LinkedHashSet<>();
        Deque<OfficeId> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            OfficeId next = open.remove();
            if (found.add(next)) {
                open.addAll(children(next, on));
            }
        }
        return found;
    }

    private List<OfficeId> children(OfficeId parent, LocalDate on) {
        return places.keySet().stream()
                .filter(office -> place(office, on).filter(place -> parent.equals(place.parent())).isPresent())
                .sorted(Comparator.comparing(OfficeId::toString)).toList();
    }

    /** Whether with this place the office would stand below itself on any day. */
    public boolean circlesWith(OfficePlaced place) {
        OrganisationTree then = new OrganisationTree(List.of());
        places.values().forEach(known -> known.values().forEach(then::add));
        then.add(place);
        return then.days(place.from()).anyMatch(day -> then.above(place.officeId(), day).contains(place.officeId()));
    }

    /** Every day from that one on which something changes. */
    private Stream<LocalDate> days(LocalDate from) {
        return Stream.concat(Stream.of(from), places.values().stream().flatMap(known -> known.keySet().stream())
                .filter(day -> day.isAfter(from))).distinct();
    }

    private Set<OfficeId> above(OfficeId office, LocalDate on) {
        Set<OfficeId> found = new HashSet<>();
        OfficeId next = parent(office, on);
        while (next != null && found.add(next)) {
            next = parent(next, on);
        }
        return found;
    }

    private @Nullable OfficeId parent(OfficeId office, LocalDate on) {
        return place(office, on).map(OfficePlaced::parent).orElse(null);
    }
}
