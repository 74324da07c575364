package org.kepil.command.account;

import org.kepil.command.decision.Rule;

/** The rules of accounts. */
public enum AccountRule implements Rule {

    UNIQUE_USER_NAME_REQUIRED,
    PERSON_REQUIRED,
    REGISTER_ENTRY_REQUIRED,
    PROVIDER_REQUIRED,
    OTHER_PERSON_REQUIRED,
    OPEN_ACCOUNT_REQUIRED;

    @Override
    public String feature() {
        return "account";
    }
}
