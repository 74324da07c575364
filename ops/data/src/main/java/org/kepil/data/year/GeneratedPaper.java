package org.kepil.data.year;

import org.kepil.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import org.kepil.kernel.document.DocumentId;

/** A paper on the file of a generated case: a line that says so. The same document has the same bytes each time. */
record GeneratedPaper(DocumentId id, byte[] bytes) {

    static final String MEDIA_TYPE = "text/plain";

    static GeneratedPaper of(DocumentId id) {
        return new GeneratedPaper(id, ("A generated paper, " + id + "\n").getBytes(StandardCharsets.UTF_8));
    }

    String fileName() {
        return "paper.txt";
    }

    /** As 64 lower-case hexadecimal digits. */
    String sha256() {
        return Sha256.hex(bytes);
    }
}
