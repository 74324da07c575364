package org.kepil.command.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kepil.kernel.document.DocumentAdded;
import org.kepil.kernel.rulebook.DocumentKind;

/** The papers on the file of a case. */
final class Papers {

    private final List<DocumentAdded> papers = new ArrayList<>();

    void add(DocumentAdded paper) {
        papers.add(paper);
    }

    /** Whether one of the kind is there that still proves something on that day. A paper without a date never grows old. */
    boolean prove(DocumentKind kind, LocalDate on) {
        return papers.stream().filter(paper -> paper.type().code().equals(kind.code()))
                .anyMatch(paper -> paper.issuedOn() == null || kind.valid() == null
                        || !paper.issuedOn().plus(kind.valid()).isBefore(on));
    }
}
