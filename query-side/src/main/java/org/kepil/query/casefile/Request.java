package org.kepil.query.casefile;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.request.RequestChannel;

/** What a person asked for, and where. */
public record Request(PersonId personId, PersonalText applicant, PersonalText summary, @Nullable PersonalText contact,
        MatterKind matter, OfficeId officeId, RequestChannel channel) {
}
