package org.kepil.kernel.access;

/** Something that a role may or may not do. A command names the one it needs; a page shows what the role has. */
public enum Permission {
    REQUEST_AID,
    CONSULT,
    SIGN_OFF,
    REFER,
    RECORD_OUTREACH,
    REPORT_DETENTION,
    RECORD_DEFENCE,
    DECIDE,
    ASSIGN,
    ANSWER_OFFER,
    /** Nobody's but the clock's. */
    EXPIRE_OFFER,
    RECORD_HEARING,
    RECORD_SERVICE,
    CHECK_ACT,
    PAY_FEE,
    TRANSFER,
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
    READ_CONSULTATIONS,
    READ_REFERRALS,
    READ_REPORTS,
    READ_DASHBOARD,
    READ_REGISTERS,
    VERIFY_VIEWS
}
