package org.kepil.data.year;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kepil.command.document.AddDocument;
import org.kepil.command.eligibility.GrantAid;
import org.kepil.command.eligibility.Income;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.person.PersonalText;

/** How aid is granted in one case, and on which papers. */
final class Granting {

    private static final List<String> REGARDLESS_CRIMINAL = List.of("FIRST_DETENTION", "DISABILITY_1_OR_2",
            "MENTAL_ILLNESS", "REFUGEE_OR_STATELESS");
    private static final List<String> REGARDLESS_CIVIL = List.of("DISABILITY_1_OR_2", "MENTAL_ILLNESS", "WAR_VETERAN",
            "REFUGEE_OR_STATELESS");
    private static final Map<String, String> PAPERS = Map.of("LOW_INCOME", "INCOME_STATEMENT", "MINOR", "IDENTITY",
            "DISABILITY_1_OR_2", "DISABILITY_CERTIFICATE", "MENTAL_ILLNESS", "MEDICAL_CERTIFICATE", "WAR_VETERAN",
            "VETERAN_CERTIFICATE", "REFUGEE_OR_STATELESS", "STATUS_CERTIFICATE");

    private final Telling telling;

    Granting(Telling telling) {
        this.telling = telling;
    }

    void granted(Instant at) {
        String ground = switch (telling.plan.ground()) {
            case Figures.WITHIN_INCOME_LIMIT -> "LOW_INCOME";
            case Figures.MINOR -> "MINOR";
            default -> telling.plan.stage() == null
                    ? telling.chance.oneOf(REGARDLESS_CIVIL)
                    : telling.plan.detained() ? "FIRST_DETENTION" : telling.chance.oneOf(REGARDLESS_CRIMINAL);
        };
        LocalDate promised = papers(ground, at);
        telling.send(
                new GrantAid(telling.caseId, new GrantGround(ground), telling.order("G"), income(ground), promised),
                telling.actors.head(telling.later(at), telling.later(at)), telling.later(at));
    }

    /** The paper that the ground asks for is brought before the decision; or promised, and then it never comes. */
    private @Nullable LocalDate papers(String ground, Instant decidedAt) {
        String kind = PAPERS.get(ground);
        if (kind == null) {
            return null;
        }
        if (telling.odd.what() == Oddity.MISSING_PAPERS) {
            telling.found();
            return LocalDate.ofInstant(decidedAt, Region.ZONE).plusDays(14);
        }
        GeneratedPaper paper = GeneratedPaper.of(new DocumentId(telling.id("paper")));
        telling.send(
                new AddDocument(telling.caseId, paper.id(), new DocumentType(kind), PersonalText.of(paper.fileName()),
                        paper.sha256(), paper.bytes().length, GeneratedPaper.MEDIA_TYPE, null),
                telling.actors.intake(telling.reportedAt(), telling.reportedAt()), telling.reportedAt());
        return null;
    }

    /** What somebody within the limit had in a year, in som: the limit of the years that are told is 105,000. */
    private @Nullable Income income(String ground) {
        return ground.equals("LOW_INCOME") ? new Income(new BigDecimal(1_000 * telling.chance.below(105)), null) : null;
    }
}
