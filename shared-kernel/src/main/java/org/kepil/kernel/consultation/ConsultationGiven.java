package org.kepil.kernel.consultation;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Stored;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.Personal;
import org.kepil.kernel.person.PersonalText;

/**
 * A person was given consulting aid.
 *
 * @param advice          null where the result says it all
 * @param signOffRequired whether somebody else has to sign off what was said
 */
@Stored(value = "consultation.ConsultationGiven", stream = "consultation")
public record ConsultationGiven(ConsultationId consultationId, PersonId personId, ConsultationResult result,
        @Personal(field = "consultation.advice") @Nullable PersonalText advice,
        boolean signOffRequired) implements ConsultationEvent {
}
