package org.kepil.query.statistics;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.person.AgeGroup;
import org.kepil.kernel.person.Sex;
import org.kepil.kernel.request.MatterKind;
import org.kepil.kernel.service.CaseStage;
import org.kepil.query.page.Words;
import org.kepil.query.statistics.Statistics.By;

/** The marks of published tables, as people read them. */
final class Marks {

    private final Words words;

    Marks(Words words) {
        this.words = words;
    }

    /** @param code null for people of whom it was not said */
    String of(By by, @Nullable String code) {
        if (code == null) {
            return words.text("statistics.not-said");
        }
        return switch (by) {
            case REGION -> code;
            case SPHERE -> words.textOr("word.Sphere." + code, code);
            case MATTER -> words.of(new MatterKind(code));
            case STAGE -> words.of(new CaseStage(code));
            case SEX -> words.of(Sex.valueOf(code));
            case AGE -> words.of(AgeGroup.valueOf(code));
            case GROUND -> words.textOr("word.GrantGround." + code, code);
        };
    }
}
