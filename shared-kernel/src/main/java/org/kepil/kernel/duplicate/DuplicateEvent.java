package org.kepil.kernel.duplicate;

import org.kepil.kernel.CaseEvent;

/** What can be found of two cases. Both hear of it, each under its own client's key. */
public sealed interface DuplicateEvent extends CaseEvent permits DuplicateFound, DuplicateNoted,
        DuplicateReopened, CaseLinked, CasesToldApart {
}
