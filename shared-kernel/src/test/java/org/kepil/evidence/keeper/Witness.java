package org.kepil.evidence.keeper;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kepil.evidence.note.Checkpoint;
import org.kepil.evidence.note.SignedNote;
import org.kepil.evidence.tree.Hash;
import org.kepil.evidence.tree.Verification;

/** A witness as C2SP tlog-witness and tlog-cosignature describe one, made for tests: it knows one log. */
final class Witness implements AutoCloseable {

    private static final String NAME = "witness.example/w1";

    private final KeyPair key;
    private final HttpServer server;
    private @Nullable Checkpoint seen;

    Witness() throws IOException, GeneralSecurityException {
        key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/w/add-checkpoint", this::serve);
        server.start();
    }

    URI prefix() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w");
    }

    /** What it saw last. */
    void remember(Checkpoint checkpoint) {
        seen = checkpoint;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        int end = body.indexOf("\n\n");
        List<String> lines = body.substring(0, end).lines().toList();
        Checkpoint now = Checkpoint.parse(SignedNote.parse(body.substring(end + 2)).text());
        Checkpoint had = seen;
        long size = had == null ? 0 : had.size();
        List<Hash> proof = lines.stream().skip(1).map(Hash::fromBase64).toList();
        if (!lines.getFirst().equals("old " + size)) {
            answer(exchange, 409, size + "\n");
        } else if (had != null && !Verification.consistency(size, had.root(), now.size(), now.root(), proof)) {
            answer(exchange, 422, "");
        } else {
            seen = now;
            answer(exchange, 200, "\u2014 stranger AAAAAAAA\n" + line(now));
        }
    }

    private String line(Checkpoint now) {
        byte[] time = ByteBuffer.allocate(8).putLong(1_700_000_000).array();
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(("cosignature/v1\ntime 1700000000\n" + now.text()).getBytes(StandardCharsets.UTF_8));
            byte[] signed = signature.sign();
            return "\u2014 " + NAME + " " + Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(76).put(id()).put(time).put(signed).array()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] typed() {
        byte[] encoded = key.getPublic().getEncoded();
        return ByteBuffer.allocate(33).put((byte) 4).put(encoded, encoded.length - 32, 32).array();
    }

    private byte[] id() throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((NAME + "\n").getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest.digest(typed()), 4);
    }

    /** Its verifier key. */
    String key() throws GeneralSecurityException {
        return NAME + "+" + HexFormat.of().formatHex(id()) + "+" + Base64.getEncoder().encodeToString(typed());
    }

    static void answer(HttpExchange exchange, int status, String body) {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
