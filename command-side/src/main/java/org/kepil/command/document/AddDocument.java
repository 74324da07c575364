package org.kepil.command.document;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Listed;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.person.PersonalText;
import org.kepil.kernel.rulebook.Rulebook;

/**
 * Puts a document on the file, of which the bytes are kept already.
 *
 * @param sha256   digest of the bytes, 64 lower-case hexadecimal digits
 * @param issuedOn the day that stands on the paper; null if none does
 */
public record AddDocument(@TargetAggregateIdentifier CaseId caseId, DocumentId documentId, DocumentType type,
        PersonalText fileName, String sha256, long bytes, String mediaType,
        @Nullable LocalDate issuedOn) implements Listed {

    @Override
    public boolean listedIn(Rulebook rules) {
        return rules.document(type.code()).isPresent();
    }
}
