package org.kepil.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.MessagePattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kepil.kernel.Catalogue;
import org.kepil.kernel.Event;
import org.kepil.kernel.Stored;
import org.kepil.kernel.act.Role;
import org.kepil.query.CaseState;
import org.kepil.query.casefile.Change;
import org.kepil.query.casefile.FeeAct;
import org.kepil.query.casefile.Hearing;
import org.kepil.query.casefile.Representation;
import org.kepil.query.complaint.ComplaintStage;
import org.kepil.query.complaint.Which;
import org.kepil.query.detention.DeskStage;
import org.kepil.query.duplicate.Finding;
import org.kepil.query.duplicate.Sign;
import org.kepil.query.timelimit.TestRules;
import org.kepil.query.transfer.Side;
import org.kepil.query.transfer.Transfer;

/** Every text is a key that exists, every key is used, and every event and word that a page can meet has its text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessageKeysTest {

    private static final Path SOURCES = Path.of("src/main");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.query", Locale.ROOT);
    /** A key that is written out: in a template, or between quotes in Java, there also as what a constant of an enum has. */
    private static final Pattern WHOLE = Pattern
            .compile(
                    "#\\{([a-z][\\w.-]+)[}(]|msg\\('([a-z][\\w.-]+)'|(?:text|\\b[A-Z][A-Z_]+)\\(\"([a-z][\\w-]*\\.[\\w.-]+)\"[,)]");
    /** A key whose end is put in: {@code #{|step.${name}|}}. */
    private static final Pattern BEGUN = Pattern
            .compile(
                    "#\\{\\|([a-z][\\w.-]*\\.)\\$\\{[^}]*}([\\w.-]*)\\|}|(?:text|textOr|msgOrNull)\\([\"']([a-z][\\w.-]*\\.)[\"'] \\+|"
                            + "getMessage\\(\"([a-z][\\w.-]*\\.)\" \\+");
    /** Prefixes that are put together at several places of the code. */
    private static final Set<String> BUILT = Set.of("word.", "filter.open.", "filter.imported.", "event.", "error.");

    @Test
    void every_key_that_is_written_out_exists() {
        assertThat(found(WHOLE)).isNotEmpty().allSatisfy(key -> assertThat(TEXTS.containsKey(key)).as(key).isTrue());
    }

    @Test
    void every_key_has_one_text() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/main/resources/messages/query.properties"))) {
            assertThat(lines.filter(line -> line.matches("[A-Za-z][^= ]*=.*")).map(line -> line.substring(0, line
                    .indexOf('='))).toList()).hasSizeGreaterThan(500).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_key_is_used() {
        Set<String> whole = found(WHOLE);
        Set<String> begun = found(BEGUN);
        assertThat(TEXTS.keySet()).allSatisfy(key -> assertThat(
                whole.contains(key) || Stream.concat(begun.stream(), BUILT.stream()).anyMatch(key::startsWith)).as(key)
                .isTrue());
    }

    @Test
    void every_form_has_its_title_its_button_and_its_refusal() {
        Set<String> forms = TEXTS.keySet()
                .stream()
                .filter(key -> key.startsWith("form.") && key.endsWith(".send"))
                .map(key -> key.substring("form.".length(), key.length() - ".send".length()))
                .collect(Collectors.toSet());
        assertThat(forms).hasSizeGreaterThan(12).allSatisfy(form -> assertThat(TEXTS.keySet())
                .contains("form." + form + ".refused", (form.equals("request") ? "request.title" : "step." + form)));
    }

    @Test
    void every_event_of_the_catalogue_has_a_sentence_about_its_own_parts() {
        assertThat(Catalogue.events()).isNotEmpty().allSatisfy(event -> {
            String sentence = TEXTS.getString("event." + event.getAnnotation(Stored.class).value());
            assertThat(named(sentence)).as(sentence).isSubsetOf(parts(event)).isNotEmpty();
        });
    }

    @Test
    void every_constant_that_a_page_can_meet_has_a_word() {
        assertThat(constants()).hasSizeGreaterThan(60)
                .allSatisfy(constant -> assertThat(TEXTS.keySet())
                        .contains("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kg-2017-1", "kg-2022-1", "ua-2023-1"})
    void every_event_that_turns_a_clock_has_its_words(String rulebook) {
        assertThat(TestRules.shipped(rulebook).limits())
                .flatMap(limit -> Stream.of(limit.starts(), limit.stops(), limit.pauses(), limit.resumes())
                        .flatMap(List::stream).toList())
                .isNotEmpty().allSatisfy(event -> assertThat(TEXTS.keySet()).contains("limits.event." + event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kg-2017-1", "kg-2022-1", "ua-2023-1"})
    void every_tariff_has_its_words(String rulebook) {
        assertThat(TestRules.shipped(rulebook).tariffs()).isNotEmpty().allSatisfy(tariff -> assertThat(TEXTS.keySet())
                .contains("tariff." + tariff.code()));
    }

    @Test
    void every_stride_has_its_words() {
        for (String prefix : List.of("time.step.", "time.previous.", "time.next.")) {
            assertThat(TEXTS.keySet()).filteredOn(key -> key.startsWith(prefix)).containsExactlyInAnyOrderElementsOf(
                    Arrays.stream(Stride.values()).map(stride -> prefix + stride).toList());
        }
    }

    @Test
    void every_text_is_a_well_formed_message() {
        assertThat(TEXTS.keySet()).allSatisfy(key -> assertThat(new MessagePattern(TEXTS.getString(key))).isNotNull());
    }

    private static Collection<Enum<?>> constants() {
        Stream<Class<?>> ofEvents = Catalogue.events()
                .stream()
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .map(RecordComponent::getType);
        Stream<Class<?>> ofRows = Stream.of(CaseState.class, DeskStage.class, Sign.class, Finding.class, Side.class,
                Transfer.Stage.class,
                ComplaintStage.class, Which.class,
                Role.class, Change.Field.class,
                Hearing.Status.class,
                Representation.Stage.class,
                FeeAct.Progress.class);
        return Stream.concat(ofEvents, ofRows)
                .filter(Class::isEnum)
                .distinct()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
    }

    private static Set<String> named(String message) {
        MessagePattern pattern = new MessagePattern(message);
        Set<String> names = new TreeSet<>();
        for (int part = 0; part < pattern.countParts(); part++) {
            if (pattern.getPartType(part) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(part)));
            }
        }
        return names;
    }

    private static List<String> parts(Class<? extends Event> event) {
        return Stream
                .concat(Stream.of("actor"), Arrays.stream(event.getRecordComponents()).map(RecordComponent::getName))
                .toList();
    }

    private static Set<String> found(Pattern pattern) {
        Set<String> keys = new TreeSet<>();
        for (String source : sources()) {
            pattern.matcher(source).results().map(MessageKeysTest::group).forEach(keys::add);
        }
        return keys;
    }

    private static String group(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        throw new IllegalStateException("a match without a group");
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|html)")).map(MessageKeysTest::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
