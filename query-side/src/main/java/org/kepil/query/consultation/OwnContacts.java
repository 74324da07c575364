package org.kepil.query.consultation;

import java.util.Map;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.query.reader.Readable;
import org.kepil.query.reader.Sights;

/**
 * Which consultations a person may read: of an organisation outside the service its own, of a student only what the
 * student recorded; of the service those of one's office, and those that were passed on to it in a case that one may read.
 */
final class OwnContacts {

    private OwnContacts() {
    }

    static Readable by(SignedIn reader, Sights sights) {
        ProviderId provider = reader.providerId();
        if (provider == null) {
            Readable own = sights.officesOrCases(reader);
            return new Readable(" and (provider_id is null or case_id is not null)" + own.condition(),
                    own.parameters());
        }
        return reader.role() == Role.STUDENT
                ? new Readable(" and provider_id = :provider and recorded_by = :self",
                        Map.of("provider", provider.value(), "self", reader.accountId().value()))
                : new Readable(" and provider_id = :provider", Map.of("provider", provider.value()));
    }

    /** Whose numbers the person may read: an organisation its own, the service all. */
    static Readable numbers(SignedIn reader) {
        ProviderId provider = reader.providerId();
        return provider == null
                ? new Readable("", Map.of())
                : new Readable(" and provider_id = :provider", Map.of("provider", provider.value()));
    }
}
