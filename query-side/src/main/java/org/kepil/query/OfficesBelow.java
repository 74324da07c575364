package org.kepil.query;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kepil.kernel.office.OfficeId;

/** An office and all below it. */
public record OfficesBelow(Set<OfficeId> offices) {

    /** As the database takes them. */
    public List<UUID> ids() {
        return offices.stream().map(OfficeId::value).toList();
    }
}
