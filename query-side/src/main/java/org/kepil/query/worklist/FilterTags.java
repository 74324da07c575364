package org.kepil.query.worklist;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.Ask;
import org.kepil.query.CaseState;
import org.kepil.query.FindNames;
import org.kepil.query.Moment;
import org.kepil.query.Names;
import org.kepil.query.page.Address;
import org.kepil.query.page.Format;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** The filters of a list as tags that can be taken away one by one. */
@Component
class FilterTags {

    /**
     * A filter as it is shown.
     *
     * @param name    last part of the message key {@code filter.<name>}
     * @param without the list without this filter
     */
    record Tag(String name, String value, Address without) {
    }

    private final Ask ask;
    private final Words words;
    private final Format format;

    FilterTags(Ask ask, Words words, Format format) {
        this.ask = ask;
        this.words = words;
        this.format = format;
    }

    List<Tag> of(FilterText filters, Address list, Moment moment) {
        return filters.parameters()
                .entrySet()
                .stream()
                .map(filter -> new Tag(filter.getKey(), value(filter.getKey(), filter.getValue(), moment),
                        list.without(filter.getKey())))
                .toList();
    }

    private String value(String name, String value, Moment moment) {
        return switch (name) {
            case "state" -> words.of(CaseState.valueOf(value));
            case "matter" -> words.of(new MatterKind(value));
            case "open", "imported" -> words.text("filter." + name + "." + value);
            case "office", "under" -> office(OfficeId.of(value), moment);
            case "advocate" -> advocate(AdvocateId.of(value), moment);
            case "requestedIn", "closedIn" -> format.day(LocalDate.parse(value));
            case "waitFrom", "waitBelow" -> format.span(Duration.parse(value));
            default -> value;
        };
    }

    private String office(OfficeId office, Moment moment) {
        return ask.one(new FindNames.OfOffices(Set.of(office), moment), Names.class).of(office.value());
    }

    private String advocate(AdvocateId advocate, Moment moment) {
        return ask.one(new FindNames.OfAdvocates(Set.of(advocate), moment), Names.class).of(advocate.value());
    }
}
