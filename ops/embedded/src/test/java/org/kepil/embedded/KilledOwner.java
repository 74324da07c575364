package org.kepil.embedded;

import java.nio.file.Path;

/** A process that owns a server, writes one row, and is killed while the server runs on. */
final class KilledOwner {

    private KilledOwner() {
    }

    static Process start(Path data) throws Exception {
        Process owner = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), KilledOwner.class.getName(), data.toString())
                .redirectErrorStream(true).start();
        try (var lines = owner.inputReader()) {
            if (lines.lines().noneMatch("ready"::equals)) {
                throw new IllegalStateException("The owner ended early with " + owner.waitFor());
            }
        }
        owner.destroyForcibly().waitFor();
        return owner;
    }

    public static void main(String[] arguments) throws Exception {
        var server = EmbeddedPostgresServer.kept(Path.of(arguments[0]), EmbeddedPostgresServer.FREE_PORT);
        EmbeddedPostgresServerTest.execute(server.dataSource(EmbeddedPostgresServer.OWNER),
                "create table note as select 'kept' as text");
        System.out.println("ready");
        System.in.read();
    }
}
