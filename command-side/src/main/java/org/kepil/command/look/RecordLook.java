package org.kepil.command.look;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.kepil.command.decision.Creation;
import org.kepil.command.decision.Rule;
import org.kepil.kernel.look.Look;
import org.kepil.kernel.look.LookId;
import org.kepil.kernel.look.Looked;
import org.kepil.kernel.person.PersonId;
import org.kepil.kernel.person.PersonalText;

/** Says that something is about to be shown. */
public record RecordLook(@TargetAggregateIdentifier LookId lookId, Look look) implements Creation {

    @Override
    public Rule unique() {
        return LookRule.NEW_LOOK_REQUIRED;
    }

    Looked looked() {
        String searched = look.searched();
        return new Looked(lookId, look.sight(), look.door(), searched == null ? null : new PersonId(lookId.value()),
                text(searched), look.cases(), look.others());
    }

    private static @Nullable PersonalText text(@Nullable String searched) {
        return searched == null ? null : PersonalText.of(searched);
    }
}
