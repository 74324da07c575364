package org.kepil.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Walks every rule of the command side. That a test names a rule does not prove that it breaks it rightly. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path TESTS = Path.of("src/test/java");

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
    void every_rule_is_named_by_a_test() throws IOException {
        List<String> tests = tests();
        assertThat(rules).allSatisfy(rule -> assertThat(tests).anyMatch(test -> names(test, rule)));
    }

    /** Whether the rule stands in the text, by itself where it is imported, or behind the name of its enum. */
    private static boolean names(String test, Rule rule) {
        Class<?> type = rule.getClass();
        String name = ((Enum<?>) rule).name();
        String body = test.replaceAll("(?m)^import .*$", "");
        return body.contains(type.getSimpleName() + "." + name)
                || test.contains("import static " + type.getName() + "." + name + ";")
                        && Pattern.compile("\\b" + name + "\\b").matcher(body).find();
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file).toString().replaceAll("\\.class$", "").replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Cannot load " + name, e);
        }
    }

    private static List<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(Files::isRegularFile).map(RulesTest::text).toList();
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
