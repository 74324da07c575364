package org.kepil.command.assignment;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;

/**
 * What a case asks of its advocate.
 *
 * @param matter     code of the matter
 * @param district   where it is; null where it does not matter
 * @param language   ISO 639 code of a language that the client speaks; null where it does not matter
 * @param conflicted whom the conflict check found: they act, or acted, for somebody against the client
 * @param declined   who has declined this case before
 */
record Need(String matter, @Nullable String district, @Nullable String language, Set<AdvocateId> conflicted,
        Set<AdvocateId> declined) {

    Need {
        conflicted = Set.copyOf(conflicted);
        declined = Set.copyOf(declined);
    }
}
