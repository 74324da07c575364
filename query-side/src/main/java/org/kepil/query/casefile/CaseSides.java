package org.kepil.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.duplicate.CaseLinked;
import org.kepil.kernel.duplicate.CasesToldApart;
import org.kepil.kernel.duplicate.DuplicateEvent;
import org.kepil.kernel.duplicate.DuplicateFound;
import org.kepil.kernel.duplicate.DuplicateNoted;
import org.kepil.kernel.duplicate.DuplicateReopened;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.partner.PartnerId;
import org.kepil.kernel.partner.PartnerKind;
import java.time.Instant;
import org.kepil.kernel.court.CourtEvent;

/**
 * Who takes part in a case beside the client and the advocates.
 *
 * @param opposing who stands against the client, in the order in which they were named
 * @param worker   who of the office works on the case now; null if nobody
 * @param bringer  the partner whose system brought the case; null if none did
 * @param compared the numbers of the cases that it was compared with, the latest last
 * @param court    what courts asked and told; null if nothing
 */
public record CaseSides(List<PersonalText> opposing, @Nullable Worker worker, @Nullable Bringer bringer,
        List<String> compared, @Nullable BeforeCourt court) {

    private static final CaseSides NONE = new CaseSides(List.of(), null, null, List.of(), null);

    public CaseSides {
        opposing = List.copyOf(opposing);
        compared = List.copyOf(compared);
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
        return new CaseSides(sides.opposing, sides.worker, bringer, sides.compared, sides.court);
    }

    static CaseSides beforeCourt(@Nullable CaseSides before, CourtEvent event, Instant at) {
        CaseSides sides = before == null ? NONE : before;
        BeforeCourt court = sides.court == null ? BeforeCourt.NONE : sides.court;
        return new CaseSides(sides.opposing, sides.worker, sides.bringer, sides.compared,
                court.after(event, at));
    }

    static CaseSides against(@Nullable CaseSides before, PersonalText name) {
        CaseSides sides = before == null ? NONE : before;
        return new CaseSides(Stream.concat(sides.opposing.stream(), Stream.of(name)).toList(), sides.worker,
                sides.bringer, sides.compared, sides.court);
    }

    /** The same, worked on by this one; null where nobody is left. */
    static @Nullable CaseSides workedOn(@Nullable CaseSides before, @Nullable Worker by) {
        CaseSides sides = before == null ? NONE : before;
        CaseSides now = new CaseSides(sides.opposing, by, sides.bringer, sides.compared, sides.court);
        return now.equals(NONE) ? null : now;
    }

    static CaseSides compared(@Nullable CaseSides before, DuplicateEvent event) {
        CaseSides sides = before == null ? NONE : before;
        String number = switch (event) {
            case DuplicateFound same -> same.originalNumber();
            case DuplicateNoted noted -> noted.duplicateNumber();
            case DuplicateReopened reopened -> reopened.duplicateNumber();
            case CaseLinked linked -> linked.otherNumber();
            case CasesToldApart apart -> apart.otherNumber();
        };
        return new CaseSides(sides.opposing, sides.worker, sides.bringer,
                Stream.concat(sides.compared.stream().filter(known -> !known.equals(number)),
                        event instanceof DuplicateReopened ? Stream.of() : Stream.of(number)).toList(),
                sides.court);
    }
}
