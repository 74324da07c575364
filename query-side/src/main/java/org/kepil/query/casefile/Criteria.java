package org.kepil.query.casefile;

import org.kepil.kernel.Coded;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.eligibility.Criterion;
import org.kepil.kernel.request.MatterKind;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** Puts what a decision was based on into words. */
@Component("criteria")
class Criteria {

    private final Words words;

    Criteria(Words words) {
        this.words = words;
    }

    /** What was looked at: the matter, the test of income, the paper. */
    public String word(Criterion criterion) {
        return switch (criterion.kind()) {
            case MATTER -> words.of((Coded) new MatterKind(criterion.code()));
            case INCOME -> words.textOr("word.MeansTest." + criterion.code(), criterion.code());
            case PAPER -> words.of((Coded) new DocumentType(criterion.code()));
        };
    }
}
