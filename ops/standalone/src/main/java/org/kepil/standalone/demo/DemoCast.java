package org.kepil.standalone.demo;

import java.time.ZoneId;
import java.util.List;

import org.kepil.kernel.provider.ProviderKind;
import org.kepil.command.provider.EnterProvider;
import org.jspecify.annotations.Nullable;
import org.kepil.command.account.OpenAccount;
import org.kepil.command.advocate.EnterAdvocate;
import org.kepil.command.office.OpenOffice;
import org.kepil.kernel.act.Role;
import org.kepil.kernel.office.OfficeId;

/** Who is there after the first start. People and places are invented, and the same in every installation. */
final class DemoCast {

    private static final ZoneId ZONE = ZoneId.of("Asia/Bishkek");
    private static final OfficeId DALA = OpenOffice.idOf("KDL");
    private static final OfficeId KORGON = OpenOffice.idOf("AKK");

    static final List<OpenOffice> OFFICES = List.of(
            new OpenOffice("KDL", "Kyzyl-Dala centre", "KG", "Kyzyl-Dala", ZONE),
            new OpenOffice("AKK", "Ak-Korgon bureau", "KG", "Ak-Korgon", ZONE));

    static final List<EnterAdvocate> ADVOCATES = List.of(new EnterAdvocate("R-1001", "Aizada Temirova", DALA),
            new EnterAdvocate("R-1002", "Maksat Orozov", DALA), new EnterAdvocate("R-1003", "Darya Lomova", KORGON),
            new EnterAdvocate("R-1004", "Ruslan Berdiev", KORGON));

    static final List<EnterProvider> PROVIDERS = List.of(
            new EnterProvider("CLINIC", "Law clinic of Kyzyl-Dala", ProviderKind.LEGAL_CLINIC, DALA, null),
            new EnterProvider("OPENDOOR", "Open Door", ProviderKind.NGO, DALA, null),
            new EnterProvider("AYIL", "Village government of Ak-Talaa", ProviderKind.LOCAL_GOVERNMENT, DALA, null),
            new EnterProvider("SHELTER", "Crisis centre Meerim", ProviderKind.COMMUNITY_SERVICE, DALA, null));

    static final List<OpenAccount> ACCOUNTS = List.of(
            account("intake", "Nurgul Saparova", Role.INTAKE_OPERATOR, DALA),
            account("coordinator", "Bakyt Umarov", Role.COORDINATOR, DALA),
            account("korgon", "Mirbek Toktogulov", Role.COORDINATOR, KORGON),
            account("decider", "Elena Karpenko", Role.DECISION_MAKER, DALA),
            account("director", "Ainura Sadykova", Role.DECISION_MAKER, KORGON),
            new OpenAccount("advocate", "Aizada Temirova", Role.ADVOCATE, DALA, EnterAdvocate.idOf("R-1001")),
            account("supervisor", "Chynara Isaeva", Role.SUPERVISOR, null),
            account("reviewer", "Oleg Tarasenko", Role.QUALITY_REVIEWER, null),
            account("manager", "Gulnara Asanova", Role.MANAGER, null),
            account("admin", "Ilya Verbin", Role.ADMINISTRATOR, null), outside("clinic", "Asel Nazarova", "CLINIC"),
            new OpenAccount("student", "Timur Kadyrov", Role.STUDENT, null, null, EnterProvider.idOf("CLINIC")),
            outside("ngo", "Marina Kravets", "OPENDOOR"),
            new OpenAccount("village", "Jyldyz Toktosunova", Role.REFERRING_BODY, null, null,
                    EnterProvider.idOf("AYIL")),
            new OpenAccount("shelter", "Larisa Pak", Role.REFERRING_BODY, null, null,
                    EnterProvider.idOf("SHELTER")));

    private DemoCast() {
    }

    private static OpenAccount outside(String userName, String displayName, String provider) {
        return new OpenAccount(userName, displayName, Role.PROVIDER, null, null, EnterProvider.idOf(provider));
    }

    private static OpenAccount account(String userName, String displayName, Role role, @Nullable OfficeId officeId) {
        return new OpenAccount(userName, displayName, role, officeId, null);
    }
}
