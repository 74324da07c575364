package org.kepil.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.kepil.embedded.TestDatabase;
import org.kepil.evidence.Pace;
import org.kepil.evidence.SignedCheckpoint;
import org.kepil.evidence.Signer;
import org.kepil.evidence.note.SigningKey;
import org.kepil.kernel.act.Act;
import org.kepil.kernel.act.Channel;
import org.kepil.kernel.office.OfficeEvent;
import org.kepil.kernel.office.OfficeId;
import org.kepil.kernel.office.OfficeOpened;
import org.kepil.kernel.office.OfficeRenamed;
import org.kepil.log.LogEngine;
import org.kepil.log.LogReader;
import org.kepil.log.LogSchema;
import org.kepil.log.Sequencer;
import org.kepil.log.codec.JsonEventCodec;
import org.kepil.log.keys.Keyring;

/** A log that Kepil itself has written, sequenced and signed, with a witness, in a database of its own. */
final class StoredLog implements AutoCloseable {

    private static final String WITNESS = "witness.example/w1";

    final TestDatabase database = TestDatabase.create();
    private final LogEngine engine;
    private final LogReader reader;
    private final Signer signer;
    private final KeyPair witness;
    private final Path kept;
    private final Connection owner;

    StoredLog(Path directory) throws GeneralSecurityException, IOException, SQLException {
        LogSchema.migrate(database.owner());
        var codec = new JsonEventCodec(new Keyring(database.dataSource(LogSchema.KEYS),
                new SecretKeySpec(new byte[32], "AES")));
        engine = new LogEngine(database.dataSource(LogSchema.WRITER), codec);
        reader = new LogReader(database.dataSource(LogSchema.READER), codec);
        signer = new Signer(database.dataSource(LogSchema.SIGNER),
                SigningKey.fromFileOrCreate(directory.resolve("signing-key"), "kepil.example/0"),
                new Pace(1, Duration.ZERO, Duration.ZERO), List.of());
        witness = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        kept = directory.resolve("checkpoint");
        owner = database.owner().getConnection();
    }

    /** An office that is opened and then renamed. */
    void office(int renamings) {
        UUID office = UUID.randomUUID();
        OfficeId id = new OfficeId(office);
        append(office, 0, new OfficeOpened(id, "OSH", "Osh office", "KG", null, ZoneId.of("Asia/Bishkek")));
        for (int sequence = 1; sequence <= renamings; sequence++) {
            append(office, sequence, new OfficeRenamed(id, "Osh office " + sequence));
        }
    }

    /** An office that is only renamed, so that its type is the first. */
    void renamed() {
        UUID office = UUID.randomUUID();
        append(office, 0, new OfficeRenamed(new OfficeId(office), "Naryn office"));
    }

    private void append(UUID aggregate, long sequence, OfficeEvent event) {
        engine.appendEvents(new GenericDomainEventMessage<>("office", aggregate.toString(), sequence, event,
                Act.ofSystem(Channel.SYSTEM, "test " + sequence).toMetadata()));
    }

    /** Gives everything its position and signs it; the checkpoint is cosigned and kept outside. */
    void sign() throws Exception {
        try (var sequencer = new Sequencer(database.dataSource(LogSchema.SEQUENCER))) {
            sequencer.start();
            while (reader.pendingCount() > 0) {
                Thread.onSpinWait();
            }
        }
        SignedCheckpoint made = signer.demand().orElseThrow();
        Files.writeString(kept, made.note().toString());
        try (var connection = database.owner().getConnection();
                var insert = connection.prepareStatement(
                        "insert into evidence.cosignature (number, keeper, line) values (?, ?, ?)")) {
            insert.setLong(1, made.number());
            insert.setString(2, WITNESS);
            insert.setString(3, line(made.note().text(), 1_700_000_000));
            insert.executeUpdate();
        }
    }

    private String line(String text, long seconds) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(witness.getPrivate());
        signature.update(("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8));
        byte[] signed = signature.sign();
        byte[] bytes = ByteBuffer.allocate(4 + 8 + signed.length).put(witnessId()).putLong(seconds).put(signed).array();
        return "\u2014 " + WITNESS + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    private byte[] witnessKey() {
        byte[] encoded = witness.getPublic().getEncoded();
        return ByteBuffer.allocate(33).put((byte) 4).put(encoded, encoded.length - 32, 32).array();
    }

    private byte[] witnessId() {
        byte[] name = (WITNESS + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] key = witnessKey();
        return Arrays.copyOf(
                new Sha256().plain(ByteBuffer.allocate(name.length + key.length).put(name).put(key).array()), 4);
    }

    /** What the verifier answers. */
    record Answer(int code, String said) {

        /** The position that it names; -1 if it names none. */
        long position() {
            return said.startsWith("Position ") ? Long.parseLong(said.substring(9, said.indexOf(':'))) : -1;
        }
    }

    /** Runs the verifier over this log, with all that is known outside of it. */
    Answer verified() {
        return verified("--kept", kept.toString(), "--witness",
                WITNESS + "+" + HexFormat.of().formatHex(witnessId()) + "+"
                        + Base64.getEncoder().encodeToString(witnessKey()));
    }

    Answer verified(String... more) {
        List<String> arguments = new ArrayList<>(List.of("store", url(), signer.verifier().toString()));
        arguments.addAll(List.of(more));
        var said = new ByteArrayOutputStream();
        int code = new Verifier(new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(arguments.toArray(String[]::new));
        return new Answer(code, said.toString(StandardCharsets.UTF_8));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + database.port() + "/" + database.name() + "?user=" + LogSchema.READER;
    }

    void owner(String... statements) {
        try (var statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + " in " + List.of(statements), e);
        }
    }

    /** The first column of each row, as text. */
    List<String> asked(String sql) {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (row.next()) {
                all.add(String.valueOf(row.getString(1)));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + " in " + sql, e);
        }
    }

    @Override
    public void close() throws SQLException {
        owner.close();
    }
}
