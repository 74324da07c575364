package org.kepil.query.office;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeKind;
import org.kepil.kernel.office.OfficePlaced;
import org.kepil.kernel.office.OrganisationTree;
import org.kepil.query.Place;

/** The organisation on a day, from the head down; then the offices that have no place on that day. */
public record OfficeTree(LocalDate on, List<Node> nodes, @JsonUnwrapped Place place) {

    /**
     * An office in its place.
     *
     * @param kind   null where the office has no place on that day
     * @param parent null for the head of the organisation, and for offices without a place
     * @param depth  how many offices stand above it
     * @param since  first day of this place; null without one
     */
    public record Node(OfficeId officeId, String name, String code, @Nullable OfficeKind kind,
            @Nullable OfficeId parent, int depth, @Nullable LocalDate since) {
    }

    static List<Node> nodes(List<OfficeRow> offices, LocalDate on) {
        OrganisationTree tree = tree(offices);
        List<Node> nodes = new ArrayList<>();
        Set<OfficeId> shown = new HashSet<>();
        offices.stream().filter(office -> tree.place(office.officeId(), on).filter(place -> place.parent() == null)
                .isPresent()).forEach(head -> add(head, 0, offices, tree, on, nodes, shown));
        offices.stream().filter(office -> !shown.contains(office.officeId()))
                .forEach(office -> add(office, 0, offices, tree, on, nodes, shown));
        return List.copyOf(nodes);
    }

    /** The places of all offices. */
    static OrganisationTree tree(List<OfficeRow> offices) {
        return new OrganisationTree(offices.stream().flatMap(office -> office.places().stream()
                .map(place -> new OfficePlaced(office.officeId(), place.kind(), place.parent(), place.from())))
                .toList());
    }

    private static void add(OfficeRow office, int depth, List<OfficeRow> offices, OrganisationTree tree, LocalDate on,
            List<Node> nodes, Set<OfficeId> shown) {
        if (!shown.add(office.officeId())) {
            return;
        }
        Optional<OfficePlaced> place = tree.place(office.officeId(), on);
        nodes.add(new Node(office.officeId(), office.name(), office.code(), place.map(OfficePlaced::kind).orElse(null),
                place.map(OfficePlaced::parent).orElse(null), depth, place.map(OfficePlaced::from).orElse(null)));
        offices.stream().filter(each -> tree.place(each.officeId(), on)
                .filter(below -> office.officeId().equals(below.parent())).isPresent())
                .forEach(below -> add(below, depth + 1, offices, tree, on, nodes, shown));
    }
}
