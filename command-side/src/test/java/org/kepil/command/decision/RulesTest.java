package org.kepil.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Walks every rule of the command side, and runs every test that names one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path TESTS = Path.of("src/test/java");

    /** Rules of forms, of their repetition, of drafts, and of who asks for the rules themselves: their tests send no command. */
    private static final Set<String> OF_NO_COMMAND = Set.of("request.fewer-drafts-required", "act.present-required",
            "act.seen-version-required",
            "act.one-request-per-key-required", "act.undisturbed-case-required", "act.reachable-log-required",
            "act.known-outcome-required", "rulebook.rules-in-force-required", "handling.nothing-waits");

    private static List<Rule> rules = List.of();

    @BeforeAll
    static void collect() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            rules = files.filter(file -> file.toString().endsWith("Rule.class")).map(RulesTest::load)
                    .filter(Class::isEnum).flatMap(type -> Stream.of(type.getEnumConstants())).map(Rule.class::cast)
                    .toList();
        }
        assertThat(rules).hasSizeGreaterThan(30);
    }

    @Test
    void every_rule_has_a_sentence_and_every_sentence_a_rule() {
        ResourceBundle sentences = ResourceBundle.getBundle("messages.command", Locale.ROOT);
        assertThat(sentences.keySet().stream().filter(key -> key.startsWith("refusal.")))
                .containsExactlyInAnyOrderElementsOf(
                        rules.stream().map(rule -> "refusal." + rule.refusal().code()).toList());
    }

    @Test
    void every_rule_is_broken_once_and_a_command_that_it_refuses_is_accepted_once() throws IOException {
        LauncherFactory.create().execute(LauncherDiscoveryRequestBuilder.request()
                .selectors(testsOfRules().stream().map(DiscoverySelectors::selectClass).toList())
                .filters(EngineFilter.includeEngines("junit-jupiter")).build());
        List<Rule> ofCommands = rules.stream().filter(rule -> !OF_NO_COMMAND.contains(rule.refusal().code())).toList();
        assertThat(ofCommands.stream().filter(rule -> !RuleOutcomes.broken(rule)).map(rule -> rule.refusal().code()))
                .as("never broken").isEmpty();
        assertThat(ofCommands.stream().filter(rule -> !RuleOutcomes.kept(rule)).map(rule -> rule.refusal().code()))
                .as("broken and never kept").isEmpty();
    }

    @Test
    void every_rule_that_no_command_breaks_is_named_by_a_test() throws IOException {
        List<String> tests = texts().toList();
        assertThat(rules).filteredOn(rule -> OF_NO_COMMAND.contains(rule.refusal().code()))
                .hasSameSizeAs(OF_NO_COMMAND)
                .allSatisfy(rule -> assertThat(tests).anyMatch(
                        test -> test.contains(((Enum<?>) rule).name() + ".refusal()")
                                || test.contains(((Enum<?>) rule).name() + ");")));
    }

    private static Stream<String> texts() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(Files::isRegularFile).map(RulesTest::text).toList().stream();
        }
    }

    private static List<Class<?>> testsOfRules() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> text(file).contains("Rule"))
                    .map(file -> TESTS.relativize(file).toString().replaceAll("\\.java$", "").replace('/', '.'))
                    .<Class<?>>map(RulesTest::type).filter(type -> type != RulesTest.class).toList();
        }
    }

    private static Class<?> load(Path file) {
        return type(CLASSES.relativize(file).toString().replaceAll("\\.class$", "").replace('/', '.'));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Cannot load " + name, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
