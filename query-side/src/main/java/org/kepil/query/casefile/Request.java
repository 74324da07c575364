package org.kepil.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;

/**
 * What a person asked for, and where; of a detained person, what others asked.
 *
 * @param summary   null where a notice of detention says it
 * @param documents the papers that came with it or later, oldest first
 */
public record Request(PersonId personId, PersonalText applicant, @Nullable PersonalText summary,
        @Nullable PersonalText contact,
        MatterKind matter, OfficeId officeId, RequestChannel channel, List<Document> documents) {

    public Request {
        documents = List.copyOf(documents);
    }

    Request named(PersonalText name) {
        return new Request(personId, name, summary, contact, matter, officeId, channel, documents);
    }

    Request reached(PersonalText by) {
        return new Request(personId, applicant, summary, by, matter, officeId, channel, documents);
    }

    Request in(MatterKind other) {
        return new Request(personId, applicant, summary, contact, other, officeId, channel, documents);
    }

    /** The same request with another office. */
    Request with(OfficeId office) {
        return new Request(personId, applicant, summary, contact, matter, office, channel, documents);
    }

    /** The same request with one paper more. */
    Request with(Document document) {
        return new Request(personId, applicant, summary, contact, matter, officeId, channel,
                Stream.concat(documents.stream(), Stream.of(document)).toList());
    }
}
