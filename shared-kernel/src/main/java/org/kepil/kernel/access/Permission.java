package org.kepil.kernel.access;

/** Something that a role may or may not do. A command names the one it needs; a page shows what the role has. */
public enum Permission {
    REQUEST_AID,
    /** Sends as the system of a partner. */
    SUBMIT,
    /** Asks how what one sent stands, and nothing else. */
    READ_SUBMISSIONS,
    /** To say what two cases are to each other. */
    COMPARE_CASES,
    CONSULT,
    SIGN_OFF,
    REFER,
    RECORD_OUTREACH,
    REPORT_DETENTION,
    RECORD_DEFENCE,
    ADD_DOCUMENT,
    RECORD_APPEAL,
    DECIDE,
    ASSIGN,
    ANSWER_OFFER,
    TAKE_CASE,
    KEEP_ROTA,
    /** Nobody's but the clock's. */
    EXPIRE_OFFER,
    RECORD_HEARING,
    RECORD_SERVICE,
    CHECK_ACT,
    PAY_FEE,
    TRANSFER,
    PROPOSE_CORRECTION,
    APPROVE_CORRECTION,
    RECEIVE_COMPLAINT,
    HANDLE_COMPLAINT,
    CLOSE,
    REOPEN,
    KEEP_OFFICES,
    KEEP_ADVOCATES,
    KEEP_PARTNERS,
    KEEP_ACCOUNTS,
    KEEP_RULES,
    IMPORT,
    RAISE_ALARM,
    READ_CASES,
    READ_COMPLAINTS,
    /** What nobody below answered. */
    READ_ESCALATIONS,
    READ_CONSULTATIONS,
    READ_REFERRALS,
    READ_REPORTS,
    READ_DASHBOARD,
    /** Freezes a period for publication, and withdraws what was published. */
    FREEZE_PERIOD,
    /** To be shown something of somebody is recorded: everybody's, and only together with the answer. */
    LOOK,
    /** Nobody's but the clock's. */
    COUNT_LOOKS,
    READ_REGISTERS,
    VERIFY_VIEWS,
    /** What cases look like that went otherwise than they should: it names them. */
    READ_ANOMALIES,
    /** Asks for checkpoints and proofs, and has the record checked. */
    READ_EVIDENCE
}
