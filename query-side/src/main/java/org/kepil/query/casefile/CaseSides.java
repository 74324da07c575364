package org.kepil.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;

/**
 * Who takes part in a case beside the client and the advocates.
 *
 * @param opposing who stands against the client, in the order in which they were named
 * @param worker   who of the office works on the case now; null if nobody
 * @param bringer  the partner whose system brought the case; null if none did
 */
public record CaseSides(List<PersonalText> opposing, @Nullable Worker worker, @Nullable Bringer bringer) {

    private static final CaseSides NONE = new CaseSides(List.of(), null, null);

    public CaseSides {
        opposing = List.copyOf(opposing);
    }

    /** Somebody of the office, under the name of that day. */
    public record Worker(AccountId accountId, String name) {
    }

    /**
     * The partner whose system brought the case, under the name of that day.
     *
     * @param reference what the partner calls it
     */
    public record Bringer(PartnerId partnerId, PartnerKind kind, String name, String receipt, String reference) {
    }

    static CaseSides broughtBy(@Nullable CaseSides before, Bringer bringer) {
        CaseSides sides = before == null ? NONE : before;
        return new CaseSides(sides.opposing, sides.worker, bringer);
    }

    static CaseSides against(@Nullable CaseSides before, PersonalText name) {
        CaseSides sides = before == null ? NONE : before;
        return new CaseSides(Stream.concat(sides.opposing.stream(), Stream.of(name)).toList(), sides.worker,
                sides.bringer);
    }

    /** The same, worked on by this one; null where nobody is left. */
    static @Nullable CaseSides workedOn(@Nullable CaseSides before, @Nullable Worker by) {
        CaseSides sides = before == null ? NONE : before;
        CaseSides now = new CaseSides(sides.opposing, by, sides.bringer);
        return now.equals(NONE) ? null : now;
    }
}
