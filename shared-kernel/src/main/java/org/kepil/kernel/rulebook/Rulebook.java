package org.kepil.kernel.rulebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a country's rules. What it says is complete in itself: every code that a rule names is in it.
 *
 * @param inForceFrom the first day of the version; it ends where the next of the country begins
 * @param zone        of the country's offices, where an office says nothing else
 * @param currency    of every amount
 * @param topics      of consultations; a version of before consultations has none
 * @param escalations who is told when of an alarm that nobody answered; none where nothing is said
 * @param reentry     into the register of advocates; where nothing is said, nobody has to wait
 */
public record Rulebook(RulebookId id, String title, LocalDate inForceFrom, ZoneId zone, Currency currency,
        List<Source> sources, WorkCalendar calendar, List<Stage> stages, List<Service> services,
        List<Matter> matters, List<Category> categories, List<MeansTest> means, List<BaseValue> bases,
        List<DocumentKind> documents,
        List<Ground> grounds, List<CaseOutcome> outcomes, List<TimeLimit> limits, List<Tariff> tariffs,
        List<RetentionRule> retention, List<Topic> topics, List<ReentryRule> reentry,
        List<EscalationRule> escalations) {

    /** @throws InvalidRulebook naming every rule that points nowhere or is there twice */
    public Rulebook(RulebookId id, String title, LocalDate inForceFrom, ZoneId zone, Currency currency,
            List<Source> sources, WorkCalendar calendar, List<Stage> stages, List<Service> services,
            List<Matter> matters, List<Category> categories, List<MeansTest> means, List<BaseValue> bases,
            List<DocumentKind> documents,
            List<Ground> grounds, List<CaseOutcome> outcomes, List<TimeLimit> limits, List<Tariff> tariffs,
            List<RetentionRule> retention, @Nullable List<Topic> topics,
            @Nullable List<ReentryRule> reentry, @Nullable List<EscalationRule> escalations) {
        this.id = id;
        this.title = title;
        this.inForceFrom = inForceFrom;
        this.zone = zone;
        this.currency = currency;
        this.calendar = calendar;
        this.sources = List.copyOf(sources);
        this.stages = List.copyOf(stages);
        this.services = List.copyOf(services);
        this.matters = List.copyOf(matters);
        this.categories = List.copyOf(categories);
        this.means = List.copyOf(means);
        this.bases = List.copyOf(bases);
        this.documents = List.copyOf(documents);
        this.grounds = List.copyOf(grounds);
        this.outcomes = List.copyOf(outcomes);
        this.limits = List.copyOf(limits);
        this.tariffs = List.copyOf(tariffs);
        this.retention = List.copyOf(retention);
        this.topics = topics == null ? List.of() : List.copyOf(topics);
        this.reentry = reentry == null ? List.of() : List.copyOf(reentry);
        this.escalations = escalations == null ? List.of() : List.copyOf(escalations);
        Coherence.require(this);
    }

    /** The same rules, counted by the calendar of a region. */
    public Rulebook in(@Nullable String region) {
        WorkCalendar there = calendar.of(region);
        return there.equals(calendar)
                ? this
                : new Rulebook(id, title, inForceFrom, zone, currency, sources, there, stages, services, matters,
                        categories, means, bases, documents, grounds, outcomes, limits, tariffs, retention, topics,
                        reentry, escalations);
    }

    /** How many digits after the point a major unit of the currency has. */
    public int minorDigits() {
        return currency.getDefaultFractionDigits();
    }

    public Optional<Matter> matter(String code) {
        return find(matters, code);
    }

    public Optional<Service> service(String code) {
        return find(services, code);
    }

    /** How long an advocate who was excluded for that ground stays out; empty for no time at all. */
    public Optional<ReentryRule> reentry(String ground) {
        return reentry.stream().filter(rule -> rule.grounds().contains(ground)).findFirst();
    }

    public Optional<Topic> topic(String code) {
        return find(topics, code);
    }

    public Optional<Category> category(String code) {
        return find(categories, code);
    }

    public Optional<MeansTest> means(String code) {
        return find(means, code);
    }

    public Optional<DocumentKind> document(String code) {
        return find(documents, code);
    }

    public Optional<CaseOutcome> outcome(String code) {
        return find(outcomes, code);
    }

    /** How a case in that matter can end after this, or after the work on it where it is null. */
    public List<CaseOutcome> outcomes(String matter, CaseOutcome.@Nullable Follows after) {
        boolean said = outcomes.stream().anyMatch(outcome -> outcome.follows() != null);
        return outcomes.stream().filter(outcome -> outcome.fits(matter))
                .filter(outcome -> !said || outcome.follows() == after).toList();
    }

    public Optional<TimeLimit> limit(String code) {
        return find(limits, code);
    }

    /** The tariff of an order for that matter and stage: the first that covers both. */
    public Optional<Tariff> tariff(String matter, String stage) {
        return tariffs.stream().filter(tariff -> tariff.matters().isEmpty() || tariff.matters().contains(matter))
                .filter(tariff -> tariff.stages().isEmpty() || tariff.stages().contains(stage)).findFirst();
    }

    public Optional<Ground> ground(Ground.Step of, String code) {
        return grounds.stream().filter(ground -> ground.of() == of && ground.code().equals(code)).findFirst();
    }

    /** The grounds that the rules allow for a step, in the order of the rulebook. */
    public List<Ground> grounds(Ground.Step of) {
        return grounds.stream().filter(ground -> ground.of() == of).toList();
    }

    /** The base value that is valid on that day; empty before the first. */
    public Optional<BaseValue> base(String series, String group, LocalDate on) {
        return bases.stream().filter(base -> base.code().equals(series) && base.group().equals(group)
                && !base.from().isAfter(on)).reduce((one, other) -> other.from().isAfter(one.from()) ? other : one);
    }

    /** The rule that names the matter, else the one for all that no other names. */
    public Optional<RetentionRule> retention(String matter) {
        return retention.stream().filter(rule -> rule.matters().contains(matter)).findFirst()
                .or(() -> retention.stream().filter(rule -> rule.matters().isEmpty()).findFirst());
    }

    private static <T extends Ruled> Optional<T> find(List<T> rules, String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }
}
