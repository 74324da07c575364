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
    @CsvSource({"anomaly_v1,fba41d72eec5597d",
            "engagements_v1,ccec2c040ab1a3d5", "rota_v1,5c4163b8de8a63d8",
            "statistics_v1,92ba5d97c9dd58e0",
            "casefile_v9,0f12d41b48fa2b26",
            "worklist_v3,77e3312da541292a",
            "dashboard_v3,b65d0e2ebee01fc0",
            "detentions_v1,7275609a431ddb34",
            "office_v2,9b4eccdd3677bc98",
            "advocate_v2,2caca65e417edfc0",
            "account_v1,061a50e9a7a5d02e",
            "timelimit_v2,e50e0aac2d4bd5f8"})
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
