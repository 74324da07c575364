package org.kepil.query.anomaly;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;
import org.kepil.query.Moment;

/** Which cases look odd? Answered by {@link Anomalies}. */
@Shows(Sight.ANOMALIES)
public record FindAnomalies(Moment moment, SignedIn reader) {
}
