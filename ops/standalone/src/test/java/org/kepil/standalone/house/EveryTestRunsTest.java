package org.kepil.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A test that the build does not find is a test that nobody sees skipped. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryTestRunsTest {

    private static final Path HOUSE = Path.of("../..");
    private static final Pattern TEST = Pattern.compile("(?m)^    @(Test|ParameterizedTest|Property|RepeatedTest)\\b");

    @Test
    void whatever_holds_a_test_has_a_name_that_the_build_looks_for() throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            List<Path> tests = files.filter(EveryTestRunsTest::isTestSource)
                    .filter(file -> TEST.matcher(text(file)).find()).toList();
            assertThat(tests).hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(file.getFileName().toString()).matches(".*(Test|IT)\\.java"));
        }
    }

    private static boolean isTestSource(Path file) {
        return file.toString().endsWith(".java") && file.toString().contains("/src/test/java/");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
