package org.kepil.query.duplicate;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.duplicate.LinkKind;
import org.kepil.kernel.person.PersonalText;

/**
 * What somebody found of a case and another one.
 *
 * @param number what people call the other case
 * @param link   what the case is to the other; null unless they are linked
 */
public record Verdict(CaseId other, String number, Finding finding, @Nullable LinkKind link, PersonalText reason,
        Instant foundAt) {
}
