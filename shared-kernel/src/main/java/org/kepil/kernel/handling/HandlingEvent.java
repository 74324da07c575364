package org.kepil.kernel.handling;

import org.kepil.kernel.CaseEvent;

/** What can happen to the work of an office on a case. */
public sealed interface HandlingEvent extends CaseEvent permits CaseTaken, CaseHandedBack {
}
