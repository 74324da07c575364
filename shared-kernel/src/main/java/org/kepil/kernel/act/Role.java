package org.kepil.kernel.act;

/** What a person is in Kepil; it decides what the person may see and do. */
public enum Role {
    INTAKE_OPERATOR,
    COORDINATOR,
    DECISION_MAKER,
    ADVOCATE,
    SUPERVISOR,
    QUALITY_REVIEWER,
    MANAGER,
    ADMINISTRATOR,
    /** Advises for an organisation outside the service, or supervises its students. */
    PROVIDER,
    /** Advises for a legal clinic; somebody else signs off what was said. */
    STUDENT,
    /** Of a local government or a community service: refers people and takes them over. */
    REFERRING_BODY,
    /** The system of a body outside the service: a front office, the police, a court, a local government. */
    PARTNER,
    /** Kepil itself: start-up, alarms, and the importer of recorded histories. */
    SYSTEM
}
