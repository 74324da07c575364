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
    /** Kepil itself: start-up, alarms, and the importer of recorded histories. */
    SYSTEM
}
