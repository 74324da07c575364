package org.kepil.command.consultation;

import org.kepil.command.decision.Rule;

/** The rules of consulting aid. */
public enum ConsultationRule implements Rule {

    NEW_CONSULTATION_REQUIRED,
    OWN_CLIENT_REQUIRED,
    OPEN_CONSULTATION_REQUIRED,
    CONSULTATION_OF_STUDENT_REQUIRED,
    OTHER_PERSON_REQUIRED,
    SIGN_OFF_REQUIRED,
    NAME_REQUIRED,
    ONE_CASE_REQUIRED;

    @Override
    public String feature() {
        return "consultation";
    }
}
