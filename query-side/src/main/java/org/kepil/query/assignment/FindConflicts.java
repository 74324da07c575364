package org.kepil.query.assignment;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.person.PersonalText;

/**
 * Who acts, or acted, for somebody against the client of the case? Answered by {@link FindConflicts.Conflicts}.
 *
 * <p>People are told apart by what they are called, whatever the case of the letters and the blanks between them: another
 * spelling hides a conflict, and a namesake makes one. So a conflict that was found keeps somebody from being asked, and a
 * conflict that was not found is the advocate's to declare.
 *
 * @param client   of the case; null if nobody knows
 * @param opposing who stands against the client
 */
@Shows(Sight.NOBODY)
public record FindConflicts(CaseId of, @Nullable PersonalText client, List<PersonalText> opposing, SignedIn reader) {

    /** Those who do. */
    public record Conflicts(Set<AdvocateId> advocates) {
    }
}
