package org.kepil.kernel.document;

import org.kepil.kernel.CaseEvent;

/** What can happen to the documents of a case. */
public sealed interface DocumentEvent extends CaseEvent permits DocumentAdded {
}
