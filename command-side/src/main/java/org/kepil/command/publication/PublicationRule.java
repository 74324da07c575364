package org.kepil.command.publication;

import org.kepil.command.decision.Rule;

/** The rules of publications. */
public enum PublicationRule implements Rule {

    ONE_PUBLICATION_REQUIRED,
    PERIOD_OVER_REQUIRED,
    SUPPRESSION_REQUIRED;

    @Override
    public String feature() {
        return "publication";
    }
}
