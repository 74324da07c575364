package org.kepil.query.casefile;

import org.kepil.kernel.request.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kepil.kernel.Coded;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.closure.Outcome;
import org.kepil.kernel.document.DocumentType;
import org.kepil.kernel.eligibility.GrantGround;
import org.kepil.kernel.rulebook.CaseOutcome.Follows;
import org.kepil.kernel.rulebook.Ground.Step;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.TariffInput;
import org.kepil.kernel.service.CaseStage;
import org.kepil.kernel.service.ServiceKind;
import org.kepil.query.page.OfficeZone;
import org.kepil.query.page.Option;
import org.kepil.query.page.PageClock;
import org.kepil.query.page.Rules;
import org.kepil.query.page.Words;
import org.springframework.stereotype.Component;

/** What the rules of a case's country let people choose today. A case without an office of ours has no choices. */
@Component
class CaseChoices {

    private final Rules rules;
    private final OfficeZone offices;
    private final PageClock clock;
    private final Words words;

    CaseChoices(Rules rules, OfficeZone offices, PageClock clock, Words words) {
        this.rules = rules;
        this.offices = offices;
        this.clock = clock;
        this.words = words;
    }

    /** The grounds for a step, each as the type that its event has. */
    List<Option> grounds(Step of, Function<String, Coded> typed, CaseFile file, SignedIn reader) {
        return Option.of(of(file, reader).stream().flatMap(rulebook -> rulebook.grounds(of).stream())
                .map(ground -> typed.apply(ground.code())), words);
    }

    /** Who has a right to aid in the matter of the case. */
    List<Option> categories(CaseFile file, SignedIn reader) {
        String matter = matter(file);
        return Option.of(of(file, reader).stream().flatMap(rulebook -> rulebook.categories().stream())
                .filter(category -> category.matters().isEmpty() || category.matters().contains(matter))
                .map(category -> new GrantGround(category.code())), words);
    }

    /** How the case may end after what happened to it: by the rules of its country and of its matter. */
    List<Option> outcomes(CaseFile file, SignedIn reader) {
        return Option.of(of(file, reader).stream()
                .flatMap(rulebook -> rulebook.outcomes(matter(file), follows(file)).stream())
                .map(outcome -> new Outcome(outcome.code())), words);
    }

    /** The matters of the country's rules. */
    List<Option> matters(CaseFile file, SignedIn reader) {
        return Option.of(of(file, reader).stream().flatMap(rulebook -> rulebook.matters().stream())
                .map(matter -> new MatterKind(matter.code())), words);
    }

    /** The papers that the rules know. */
    List<Option> papers(CaseFile file, SignedIn reader) {
        return Option.of(of(file, reader).stream().flatMap(rulebook -> rulebook.documents().stream())
                .map(kind -> new DocumentType(kind.code())), words);
    }

    /** The groups of people for whom the tests of income have amounts of their own. */
    List<Option> incomeGroups(CaseFile file, SignedIn reader) {
        return of(file, reader).stream().flatMap(rulebook -> rulebook.means().stream())
                .flatMap(test -> test.groups().stream()).distinct()
                .map(group -> new Option(group, words.textOr("word.IncomeGroup." + group, group))).toList();
    }

    /** The stages that a matter of this kind has. */
    List<Option> stages(CaseFile file, SignedIn reader) {
        return Option.of(of(file, reader).flatMap(rulebook -> rulebook.matter(matter(file))).stream()
                .flatMap(matter -> matter.stages().stream()).map(CaseStage::new), words);
    }

    /** What an advocate can enter in the register of actions. */
    List<Option> services(CaseFile file, SignedIn reader) {
        return Option.of(of(file, reader).stream().flatMap(rulebook -> rulebook.services().stream())
                .map(service -> new ServiceKind(service.code())), words);
    }

    /** What the tariffs of these stages ask that nothing recorded answers, by its name. */
    List<String> told(List<CaseStage> stages, CaseFile file, SignedIn reader) {
        return of(file, reader).stream()
                .flatMap(rulebook -> stages.stream()
                        .flatMap(stage -> rulebook.tariff(matter(file), stage.code()).stream()))
                .flatMap(tariff -> tariff.inputs().stream()).filter(input -> input.measured() == null)
                .map(TariffInput::name).distinct().toList();
    }

    private static String matter(CaseFile file) {
        return file.request() == null ? "" : file.request().matter().code();
    }

    private static @Nullable Follows follows(CaseFile file) {
        return file.decision() instanceof Decision.Refused ? Follows.REFUSAL : file.life().follows();
    }

    private Optional<Rulebook> of(CaseFile file, SignedIn reader) {
        if (file.request() == null) {
            return Optional.empty();
        }
        String country = offices.country(file.request().officeId(), reader);
        return country == null
                ? Optional.empty()
                : rules.of(country, LocalDate.ofInstant(clock.now(), clock.zone()), reader);
    }
}
