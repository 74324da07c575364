package org.kepil.query.anomaly;

import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which cases look odd? Answered by {@link Anomalies}. */
public record FindAnomalies(Moment moment, SignedIn reader) {
}
