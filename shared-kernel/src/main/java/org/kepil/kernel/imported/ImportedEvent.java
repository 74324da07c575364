package org.kepil.kernel.imported;

import org.kepil.kernel.CaseEvent;

/** What is taken over from a recorded history. */
public sealed interface ImportedEvent extends CaseEvent permits CaseImported, StepImported {
}
