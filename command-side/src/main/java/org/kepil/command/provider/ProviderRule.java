package org.kepil.command.provider;

import org.kepil.command.decision.Rule;

/** The rules of the register of organisations outside the service. */
public enum ProviderRule implements Rule {

    UNIQUE_CODE_REQUIRED,
    ENTERED_PROVIDER_REQUIRED;

    @Override
    public String feature() {
        return "provider";
    }
}
