package org.kepil.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.person.PersonalText;

/**
 * Who takes part in a case beside the client and the advocates.
 *
 * @param opposing who stands against the client, in the order in which they were named
 * @param worker   who of the office works on the case now; null if nobody
 */
public record CaseSides(List<PersonalText> opposing, @Nullable Worker worker) {

    private static final CaseSides NONE = new CaseSides(List.of(), null);

    public CaseSides {
        opposing = List.copyOf(opposing);
    }

    /** Somebody of the office, under the name of that day. */
    public record Worker(AccountId accountId, String name) {
    }

    static CaseSides against(@Nullable CaseSides before, PersonalText name) {
        CaseSides sides = before == null ? NONE : before;
        return new CaseSides(Stream.concat(sides.opposing.stream(), Stream.of(name)).toList(), sides.worker);
    }

    /** The same, worked on by this one; null where nobody is left. */
    static @Nullable CaseSides workedOn(@Nullable CaseSides before, @Nullable Worker by) {
        CaseSides sides = before == null ? NONE : before;
        return by == null && sides.opposing.isEmpty() ? null : new CaseSides(sides.opposing, by);
    }
}
