package org.kepil.command.submission;

/**
 * What the system of a partner is told of what it sent; the same however often it sends it.
 *
 * @param receipt   under which it asks how it stands, and by which the office finds the case
 * @param reference of the partner
 * @param status    address that tells how it stands
 */
record SubmissionReceipt(String receipt, String reference, String status) {

    private static final String ADDRESS = "/partner/v1/submissions/";

    static SubmissionReceipt of(String receipt, String reference) {
        return new SubmissionReceipt(receipt, reference, ADDRESS + receipt);
    }
}
