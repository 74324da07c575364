package org.kepil.query.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kepil.query.history.Histories;

/**
 * What every version of a fold makes of one log, in short. A line that is wrong here says: the fold means something else
 * now, so raise its version and write the new line. Only where the log itself was changed the version may stay.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoldMeaningTest {

    @ParameterizedTest
    @CsvSource({"casefile_v4,923e1a5aeca8fb13",
            "worklist_v3,a83dcc5d482410b7",
            "dashboard_v3,9f4c9747053429cb",
            "detentions_v1,b34ea81a00fd697c",
            "office_v2,ff5ed31971b26b28",
            "advocate_v2,95a5dc991b15b350",
            "account_v1,061a50e9a7a5d02e",
            "timelimit_v1,a35ade9a96fd5c22"})
    void a_fold_that_makes_other_rows_has_another_version(String version, String rows) throws Exception {
        View<?, ?> view = ViewBench.VIEWS.stream().filter(each -> each.id().equals(version)).findFirst().orElseThrow();
        assertThat(digest(view)).isEqualTo(rows);
    }

    private static <K, R> String digest(View<K, R> view) throws GeneralSecurityException {
        Chronicle<K, R> chronicle = new Chronicle<>(view, Map.of());
        Histories.random(1, 2_000).forEach(chronicle::take);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        chronicle.expected(Layout.of(view)).entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(row -> row.getKey() + ": " + row.getValue().text() + "\n")
                .forEach(row -> digest.update(row.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }
}
