package org.kepil.log.codec;

import static org.kepil.log.codec.Samples.KYRGYZ;
import static org.kepil.log.codec.Samples.LONG;
import static org.kepil.log.codec.Samples.ONES;
import static org.kepil.log.codec.Samples.SOME;
import static org.kepil.log.codec.Samples.ZERO;
import static org.kepil.log.codec.Samples.both;
import static org.kepil.log.codec.Samples.three;

import java.util.List;
import java.util.stream.Stream;
import org.kepil.kernel.account.AccountId;
import org.kepil.kernel.account.AccountOpened;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.advocate.AdvocateId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderEntered;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderKind;
import org.kepil.kernel.provider.ProviderRemoved;

/** Three examples of every type of the registers and of consulting aid. */
final class RegisterSamples {

    private RegisterSamples() {
    }

    static List<Sample> all() {
        return Stream.of(providers(), firstAccounts()).flatMap(List::stream).toList();
    }

    private static List<Sample> providers() {
        return both(
                three(new ProviderEntered(new ProviderId(ZERO), "AB", "A", ProviderKind.NGO, new OfficeId(ZERO), null),
                        new ProviderEntered(new ProviderId(SOME), "CLINIC", "Law clinic of an invented university",
                                ProviderKind.LEGAL_CLINIC, new OfficeId(SOME), "+996 555 010203"),
                        new ProviderEntered(new ProviderId(ONES), "", KYRGYZ, ProviderKind.LOCAL_GOVERNMENT,
                                new OfficeId(ONES), "")),
                three(new ProviderRemoved(new ProviderId(ZERO), "R"), new ProviderRemoved(new ProviderId(SOME), LONG),
                        new ProviderRemoved(new ProviderId(ONES), KYRGYZ)));
    }

    private static List<Sample> firstAccounts() {
        return three(1, new AccountOpened(new AccountId(ZERO), "a", "A", Role.MANAGER, null, null, null),
                new AccountOpened(new AccountId(SOME), "ada.bekova", "Ada Bekova", Role.ADVOCATE, new OfficeId(SOME),
                        new AdvocateId(SOME), null),
                new AccountOpened(new AccountId(ONES), "", KYRGYZ, Role.SYSTEM, new OfficeId(ONES), null, null));
    }

}
