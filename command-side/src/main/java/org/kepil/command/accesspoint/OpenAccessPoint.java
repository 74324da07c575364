package org.kepil.command.accesspoint;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.accesspoint.AccessPointId;
import org.kepil.kernel.accesspoint.AccessPointOpened;
import org.kepil.kernel.accesspoint.AccessPointType;
import org.kepil.kernel.accesspoint.Reach;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderId;

/** Opens an access point. Its identifier follows from its code. @param providerId who runs it; null for the service */
public record OpenAccessPoint(@TargetAggregateIdentifier AccessPointId accessPointId, String code, String name,
        AccessPointType type, OfficeId officeId, @Nullable ProviderId providerId, Reach reach,
        LocalDate from) implements Creation {

    public OpenAccessPoint(String code, String name, AccessPointType type, OfficeId officeId,
            @Nullable ProviderId providerId, Reach reach, LocalDate from) {
        this(idOf(code), code, name, type, officeId, providerId, reach, from);
    }

    /** The identifier of the access point with this code. */
    public static AccessPointId idOf(String code) {
        return new AccessPointId(NamedId.of("accesspoint", code));
    }

    @Override
    public AccessPointRule unique() {
        return AccessPointRule.UNIQUE_CODE_REQUIRED;
    }

    AccessPointOpened opened() {
        return new AccessPointOpened(accessPointId, code, name, type, officeId, providerId, reach, from);
    }
}
