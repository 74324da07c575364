package org.kepil.command.assignment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.assignment.Choice.Exclusion;

/**
 * What a case asks of its advocate.
 *
 * @param matter   code of the matter
 * @param district where it is; null where it does not matter
 * @param language ISO 639 code of a language that the client speaks; null where it does not matter
 * @param barred   whose turn it is not, for what they did in this case or against its client
 */
public record Need(String matter, @Nullable String district, @Nullable String language,
        Map<AdvocateId, Exclusion> barred) {

    public Need {
        barred = Map.copyOf(barred);
    }
}
