package org.kepil.standalone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.embedded.TestDatabase;
import org.kepil.log.LogSchema;
import org.kepil.query.fold.ViewSchema;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenTrialTest {

    @Test
    void a_position_is_read_back_as_it_was_stored_and_nothing_of_it_stays() throws Exception {
        var database = TestDatabase.create();
        LogSchema.migrate(database.owner());
        var reader = database.dataSource(LogSchema.READER);
        ViewSchema.create(reader, List.of());
        var token = new GlobalSequenceTrackingToken(7);
        assertThat(new TokenTrial(reader).apply(token)).isEqualTo(token);
        assertThat(JdbcClient.create(reader).sql("select count(*) from view.progress").query(Long.class).single())
                .isZero();
    }
}
