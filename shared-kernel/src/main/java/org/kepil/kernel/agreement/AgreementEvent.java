package org.kepil.kernel.agreement;

import org.kepil.kernel.Event;

/** What can happen to an agreement. */
public sealed interface AgreementEvent extends Event permits AgreementSigned, AgreementEnded {

    /** The agreement that the fact is about. */
    AgreementId agreementId();
}
