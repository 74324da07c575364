package org.kepil.query.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.CaseId;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;

/**
 * Somebody who asked for qualified aid, by the marks that the published tables count; a case is about one person. Every
 * distinct version stands in the table with the positions between which it held.
 *
 * @param officeId  that has the case
 * @param stage     of the proceedings in which aid was given first; null until somebody says it
 * @param sex       null if it was not said
 * @param ageGroup  null if it was not said
 * @param ground    of the grant; null if there is none
 * @param grantedAt when aid was granted, in the world; null if it was not
 */
public record Person(CaseId caseId, OfficeId officeId, MatterKind matter, @Nullable CaseStage stage, @Nullable Sex sex,
        @Nullable AgeGroup ageGroup, @Nullable GrantGround ground, @Nullable Instant grantedAt) {

    Person granted(GrantGround on, Instant at) {
        return new Person(caseId, officeId, matter, stage, sex, ageGroup, on, at);
    }

    Person first(CaseStage told) {
        return stage == null ? new Person(caseId, officeId, matter, told, sex, ageGroup, ground, grantedAt) : this;
    }

    Person movedTo(OfficeId office) {
        return new Person(caseId, office, matter, stage, sex, ageGroup, ground, grantedAt);
    }
}
