package org.kepil.command.provider;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.kernel.NamedId;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.provider.ProviderEntered;
import org.kepil.kernel.provider.ProviderId;
import org.kepil.kernel.provider.ProviderKind;

/**
 * Enters an organisation in the register. Its identifier follows from its code, so that no two have the same one.
 *
 * @param code two to twelve capital letters
 */
public record EnterProvider(@TargetAggregateIdentifier ProviderId providerId, String code, String name,
        ProviderKind kind, OfficeId officeId, @Nullable String contact) implements Creation {

    public EnterProvider(String code, String name, ProviderKind kind, OfficeId officeId, @Nullable String contact) {
        this(idOf(code), code, name, kind, officeId, contact);
    }

    /** The identifier of the organisation with this code. */
    public static ProviderId idOf(String code) {
        return new ProviderId(NamedId.of("provider", code));
    }

    @Override
    public ProviderRule unique() {
        return ProviderRule.UNIQUE_CODE_REQUIRED;
    }

    ProviderEntered entered() {
        return new ProviderEntered(providerId, code, name, kind, officeId, contact);
    }
}
