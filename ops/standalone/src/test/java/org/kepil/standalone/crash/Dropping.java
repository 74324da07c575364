package org.kepil.standalone.crash;

import java.util.Set;

/** The canary that keeps one event in a hundred from the sequencer. */
final class Dropping {

    private static final String SQL = """
            create or replace function log.drop_some() returns trigger language plpgsql as
                'begin if new.idx % 100 = 0 then return null; end if; return new; end';
            create or replace trigger drop_some before insert on log.event_pending
                for each row execute function log.drop_some()
            """;

    private Dropping() {
    }

    static void install(Installation installation, Set<Canary> canaries) {
        if (canaries.contains(Canary.DROPS_EVENTS)) {
            installation.jdbc().sql(SQL).update();
        }
    }
}
