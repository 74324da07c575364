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
    @CsvSource({"court_v2,eafed03519a8254b", "submission_v1,eafed03519a8254b",
            "anomaly_v2,79901b20400dda13",
            "engagements_v1,8ac7b9012ffcecaa",
            "rota_v1,4ead53f58066e0b9",
            "statistics_v1,6a231483024ec810",
            "duplicates_v1,4d84cab6b7b9ddf0",
            "casefile_v11,d997d37b3a112bf3",
            "worklist_v3,74bb4d93de1bd100",
            "dashboard_v3,b8b77eb4676d5d3e",
            "detentions_v1,0f27539e72e0ddc6",
            "office_v2,a5a39630863d2ecb",
            "advocate_v2,80fdf9e33f651d7f",
            "hearingcalendar_v1,6eb37719d689c4bd",
            "account_v1,061a50e9a7a5d02e",
            "timelimit_v3,0a3c65e13547c4c7"})
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
