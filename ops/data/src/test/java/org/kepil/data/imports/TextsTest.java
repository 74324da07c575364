package org.kepil.data.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.data.history.RowRule;

/** Whatever an import can say has its words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {

    private final ResourceBundle texts = ResourceBundle.getBundle("messages.data");

    @Test
    void every_rule_and_every_state_has_its_words() {
        List<String> keys = Stream.concat(Stream.of(RowRule.values()).map(rule -> "import.rule." + rule.code()),
                Stream.of(ImportState.values())
                        .flatMap(state -> Stream.of("import.state." + state.code(), "import.said." + state.code())))
                .toList();

        assertThat(texts.keySet()).containsAll(keys);
    }
}
