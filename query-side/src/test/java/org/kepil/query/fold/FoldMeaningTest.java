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
    @CsvSource({"statistics_v1,381df8b4243b2b3a",
            "casefile_v7,ca330d6de4fc5f2d",
            "worklist_v3,21ee9451b00437ea",
            "dashboard_v3,5250f4bb07facafc",
            "detentions_v1,1f8f7bf98cfdd1e1",
            "office_v2,f8bdad3be0667839",
            "advocate_v2,ad92c4084251187c",
            "account_v1,061a50e9a7a5d02e",
            "timelimit_v1,6b4ad1162f41b495"})
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
