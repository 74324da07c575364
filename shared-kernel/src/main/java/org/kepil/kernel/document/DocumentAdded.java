package org.kepil.kernel.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.Open;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * A document was put on the file of a case.
 *
 * @param personId  whose paper it is; the bytes are kept under the same person's key
 * @param fileName  as the sender called it
 * @param sha256    digest of the bytes, 64 lower-case hexadecimal digits
 * @param bytes     how many there are, from 1
 * @param mediaType what the bytes are, as they show it themselves
 * @param issuedOn  the day that stands on the paper; null if none does
 */
@Stored(value = "document.DocumentAdded", stream = "case")
public record DocumentAdded(CaseId caseId, DocumentId documentId, PersonId personId, DocumentType type,
        @Personal(field = "document.file-name") PersonalText fileName, @Open String sha256, long bytes,
        @Open String mediaType, @Nullable LocalDate issuedOn) implements DocumentEvent {
}
