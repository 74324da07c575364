package org.kepil.query.worklist;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.BadParameter;
import org.kepil.query.CaseState;

/** Filters as they stand in an address. */
record FilterText(Map<String, String> parameters) {

    /** Names of the filters, in the order in which a page shows them. */
    static final List<String> NAMES = List.of("q", "open", "state", "matter", "office", "under", "advocate", "imported",
            "requestedIn", "closedIn", "waitFrom", "waitBelow");

    /** What of the address are filters; an empty one is none. */
    static FilterText of(Map<String, String> address) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = address.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                filters.put(name, value);
            }
        }
        return new FilterText(filters);
    }

    /** @throws BadParameter if a filter cannot be read */
    WorkFilter filter() {
        return new WorkFilter(parameters.get("q"), read("state", CaseState::valueOf), read("office", OfficeId::of),
                read("matter", MatterKind::new), read("advocate", AdvocateId::of), read("open", FilterText::flag),
                read("imported", FilterText::flag), read("requestedIn", LocalDate::parse),
                read("closedIn", LocalDate::parse), read("waitFrom", Duration::parse),
                read("waitBelow", Duration::parse), read("under", OfficeId::of));
    }

    /** Nothing but {@code true} and {@code false}; {@link Boolean#valueOf} takes every other text for false. */
    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private <T> @Nullable T read(String name, Function<String, T> reader) {
        String value = parameters.get(name);
        try {
            return value == null ? null : reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw (BadParameter) new BadParameter(name, BadParameter.Rule.UNREADABLE).initCause(unreadable);
        }
    }
}
