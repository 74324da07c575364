package org.kepil.query.rota;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;

/**
 * What the rotas say of who can take work.
 *
 * @param shares lines of kind {@link RotaEntry.Kind#SHARE}
 * @param away   who is on leave
 */
public record Availability(List<RotaEntry> shares, Set<AdvocateId> away) {

    /** What the advocate agreed to with the office; null if nothing. */
    public @Nullable RotaEntry share(AdvocateId advocate, OfficeId office) {
        return shares.stream()
                .filter(share -> share.advocateId().equals(advocate) && share.officeId().equals(office)).findFirst()
                .orElse(null);
    }
}
