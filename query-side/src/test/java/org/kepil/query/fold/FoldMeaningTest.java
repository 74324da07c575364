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
    @CsvSource({"court_v4,8c14816fa84a274a", "submission_v1,4a40a904515af9ff",
            "attendance_v1,2cf0334b37e2bc7c", "anomaly_v3,171c40cefb0b6a1f",
            "readers_v1,6e7fd93dcc01d537",
            "engagements_v1,d46a0b6069204fe2",
            "rota_v1,29a92ac63de847af",
            "statistics_v1,bfdd14854cff8489",
            "duplicates_v2,237b017e305e8564",
            "casefile_v12,bbdfedd0097a8c7b",
            "worklist_v3,501aed11d546acf3",
            "dashboard_v3,01e039a41e388e90",
            "detentions_v1,df4b2a70496e7b6c",
            "office_v2,7096b4a115326713",
            "advocate_v2,bbf63c997d735d59",
            "hearingcalendar_v2,d2a02d952ba204a3",
            "account_v2,2cfeed9c897c88d5",
            "timelimit_v3,bca0df91378ec6ab"})
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
