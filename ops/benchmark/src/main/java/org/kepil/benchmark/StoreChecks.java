package org.kepil.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.Pace;
import org.kepil.evidence.SignedCheckpoint;
import org.kepil.evidence.Signer;
import org.kepil.evidence.SignerRounds;
import org.kepil.evidence.note.SigningKey;
import org.kepil.log.LogSchema;
import org.kepil.verifier.Verifier;
import org.postgresql.PGStatement;

/** Measures how fast the verifier goes through a whole store that is signed, beside one cursor that only reads it. */
final class StoreChecks {

    private static final int FETCHED_AT_ONCE = 1_000;
    /** As many checkpoints as a busy day makes, without waiting for their second. */
    private static final Pace OFTEN = new Pace(1_000, Duration.ZERO, Duration.ofMinutes(5));
    private static final double MEGABYTE = 1 << 20;
    private static final String READ = """
            select l.pos, l.sequenced_at, l.leaf, e.recorded_at, e.occurred_at, e.aggregate_id, e.event_id, e.seq, e.type_id,
                e.payload, e.metadata
            from log.event_log l join log.event e on e.idx = l.idx order by l.pos
            """;

    private final Contenders contenders;
    private final Protocol protocol;
    private final Consumer<Sample> samples;
    private final Signer signer;
    private String said = "";

    StoreChecks(Contenders contenders, Protocol protocol, Consumer<Sample> samples) {
        this.contenders = contenders;
        this.protocol = protocol;
        this.samples = samples;
        this.signer = new Signer(contenders.server().plain(LogSchema.SIGNER),
                SigningKey.fromFileOrCreate(contenders.server().folder().resolve("signing-key"), "benchmark/0"),
                OFTEN, List.of());
    }

    void run() throws Exception {
        long events = contenders.kepil().stored();
        try (SignerRounds rounds = new SignerRounds(signer)) {
            rounds.start();
            EvidenceReader evidence = new EvidenceReader(contenders.reader());
            while (evidence.last().map(SignedCheckpoint::size).orElse(0L) <= events - OFTEN.events()) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        signer.demand();
        contenders.settle();
        new SequentialRead(Section.CHECK, protocol,
                List.of(new SequentialRead.Subject(Floor.NAME + ": one cursor over the same rows", events, this::read),
                        new SequentialRead.Subject(Bars.CHECK, events, () -> checked(events))),
                sample -> samples.accept(sample.subject().equals(Bars.CHECK) ? told(sample) : sample)).run();
    }

    private Sample told(Sample sample) {
        return new Sample(sample.section(), sample.subject(), sample.writers(), sample.repetition(), sample.value(),
                sample.ratio(), "%s At most %.0f MB of heap.".formatted(said, peak()));
    }

    private long checked(long events) {
        var out = new ByteArrayOutputStream();
        int code = new Verifier(new PrintStream(out, true, StandardCharsets.UTF_8)).run("store",
                contenders.server().jdbcUrl(LogSchema.READER), signer.verifier().toString());
        said = out.toString(StandardCharsets.UTF_8).strip();
        return code == 0 ? events : -1;
    }

    private long read() throws SQLException {
        try (Connection connection = contenders.reader().getConnection();
                PreparedStatement all = connection.prepareStatement(READ)) {
            connection.setAutoCommit(false);
            all.unwrap(PGStatement.class).setPrepareThreshold(-1);
            all.setFetchSize(FETCHED_AT_ONCE);
            long seen = 0;
            try (ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    seen += row.getBytes(3).length > 0 && row.getBytes(10) != null && row.getBytes(11) != null ? 1 : 0;
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
            return seen;
        }
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum() / MEGABYTE;
    }
}
