package org.kepil.command.transfer;

import org.kepil.command.decision.Rule;

/** The rules of giving a case to another office. */
enum TransferRule implements Rule {

    REQUEST_REQUIRED,
    OPEN_CASE_REQUIRED,
    OTHER_OFFICE_REQUIRED,
    SAME_COUNTRY_REQUIRED,
    ONE_OFFER_AT_A_TIME,
    OFFER_REQUIRED,
    GIVING_OFFICE_REQUIRED,
    RECEIVING_OFFICE_REQUIRED;

    @Override
    public String feature() {
        return "transfer";
    }
}
