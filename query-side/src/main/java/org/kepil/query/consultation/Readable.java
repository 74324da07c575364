package org.kepil.query.consultation;

import java.util.Map;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.provider.ProviderId;

/**
 * Which consultations a person may read: of an organisation outside the service its own, of a student only what the
 * student recorded; of the service its own, and those that were passed on to it.
 */
record Readable(String condition, Map<String, Object> parameters) {

    static Readable by(SignedIn reader) {
        ProviderId provider = reader.providerId();
        if (provider == null) {
            return new Readable(" and (provider_id is null or case_id is not null)", Map.of());
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
