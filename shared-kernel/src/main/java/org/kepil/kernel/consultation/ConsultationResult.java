package org.kepil.kernel.consultation;

/** What a consultation came to. */
public enum ConsultationResult {
    INFORMED,
    ADVISED,
    DOCUMENT_DRAFTED,
    /** The matter belongs to nobody of the service. */
    NOT_COMPETENT
}
