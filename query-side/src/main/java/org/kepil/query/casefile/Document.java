package org.kepil.query.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.person.PersonalText;

/**
 * A paper on the file.
 *
 * @param sha256   digest of its bytes, by which anybody can tell whether a copy is the same
 * @param issuedOn the day that stands on it; null if none does
 */
public record Document(DocumentId documentId, DocumentType type, PersonalText fileName, String sha256, long bytes,
        String mediaType, @Nullable LocalDate issuedOn, Instant addedAt) {

    static Document of(DocumentAdded event, Instant at) {
        return new Document(event.documentId(), event.type(), event.fileName(), event.sha256(), event.bytes(),
                event.mediaType(), event.issuedOn(), at);
    }
}
