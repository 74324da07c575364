package org.kepil.query.submission;

import org.kepil.kernel.look.Sight;
import org.kepil.query.Shows;
import org.kepil.kernel.access.SignedIn;

/**
 * How does it stand with what the reader, the system of a partner, sent? Answered by {@link Answer}.
 *
 * @param receipt number of the receipt that the partner got for it
 */
@Shows(Sight.SUBMISSION)
public record FindSubmission(String receipt, SignedIn reader) {

    /**
     * @param row null if the partner sent nothing that has this receipt, as far as the view has come
     * @param behind whether the log holds more than the view has read
     */
    public record Answer(@org.jspecify.annotations.Nullable SubmissionRow row, boolean behind) {
    }
}
