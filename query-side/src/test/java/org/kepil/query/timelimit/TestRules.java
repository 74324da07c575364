package org.kepil.query.timelimit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.rulebook.Basis;
import org.kepil.kernel.rulebook.Rulebook;
import org.kepil.kernel.rulebook.RulebookId;
import org.kepil.kernel.rulebook.Span;
import org.kepil.kernel.rulebook.Sure;
import org.kepil.kernel.rulebook.TimeLimit;
import org.kepil.rules.RulebookReader;
import org.kepil.rules.Shelf;

/** Rules for tests: those that Kepil brings, with limits that tests need. */
public final class TestRules {

    private TestRules() {
    }

    /** The text of the Kyrgyz rules that Kepil brings. */
    public static String text() {
        return text("kg-2022-1");
    }

    private static String text(String version) {
        try (InputStream text = Objects
                .requireNonNull(TestRules.class.getResourceAsStream("/rulebook/" + version + ".yml"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules that Kepil brings under that name. */
    public static Rulebook shipped(String version) {
        return new RulebookReader().read(text(version));
    }

    /** Those rules as they are. */
    public static Rulebook kyrgyz() {
        return new RulebookReader().read(text());
    }

    /** Those rules with other limits, as a version of their own. */
    static Rulebook with(String version, LocalDate from, TimeLimit... limits) {
        Rulebook rules = kyrgyz();
        return new Rulebook(RulebookId.parse("KG/" + version), rules.title(), from, rules.zone(), rules.currency(),
                rules.sources(), rules.calendar(), rules.stages(), rules.services(), rules.matters(),
                rules.categories(), rules.means(),
                rules.bases(), rules.documents(), rules.grounds(), rules.outcomes(), List.of(limits), rules.tariffs(),
                rules.retention(), rules.topics(), rules.reentry(), rules.escalations());
    }

    static Shelf shelf(Rulebook... rules) {
        return new Shelf(Map.of(), List.of(rules));
    }

    /** A limit from request or reopening to closure that stands still from a hearing's date being set to its being held. */
    static TimeLimit limit(Span length, @Nullable Span alarm) {
        return new TimeLimit("TEST_LIMIT", List.of("request.AidRequested", "closure.CaseReopened"),
                List.of("closure.CaseClosed"), List.of("hearing.HearingScheduled"), List.of("hearing.HearingHeld"),
                List.of(), length, alarm, false, new Basis("practice", "7", Sure.PARTLY));
    }
}
