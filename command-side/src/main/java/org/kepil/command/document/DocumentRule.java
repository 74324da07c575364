package org.kepil.command.document;

import org.kepil.command.decision.Rule;

/** The rules of putting papers on the file. */
enum DocumentRule implements Rule {

    REQUEST_REQUIRED,
    OPEN_CASE_REQUIRED,
    NEW_DOCUMENT_REQUIRED,
    ISSUED_DOCUMENT_REQUIRED;

    @Override
    public String feature() {
        return "document";
    }
}
