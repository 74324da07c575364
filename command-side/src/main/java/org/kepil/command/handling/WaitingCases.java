package org.kepil.command.handling;

import java.util.List;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.access.SignedIn;

/** Which cases wait for somebody of an office. What it says may be a moment old: the case itself decides who gets it. */
public interface WaitingCases {

    /** Those that this person may work on and nobody does, whoever waits longest first. */
    List<CaseId> oldest(SignedIn by, int most);
}
