package org.kepil.kernel.provider;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.Open;

/**
 * An organisation was entered in the register.
 *
 * @param code     short, unique, two to twelve capital letters
 * @param officeId the office of the service that it works with
 * @param contact  how the organisation itself can be reached; null if the register does not say
 */
@Stored(value = "provider.ProviderEntered", stream = "provider")
public record ProviderEntered(ProviderId providerId, @Open String code, @Open String name, ProviderKind kind,
        OfficeId officeId, @Nullable @Open String contact) implements ProviderEvent {
}
