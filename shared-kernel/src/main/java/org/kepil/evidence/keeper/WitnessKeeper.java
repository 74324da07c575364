package org.kepil.evidence.keeper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.SignedCheckpoint;
import org.kepil.evidence.note.NoteSignature;
import org.kepil.evidence.note.MalformedNote;
import org.kepil.evidence.note.SignedNote;
import org.kepil.evidence.note.VerifierKey;
import org.kepil.evidence.tree.Hash;

/**
 * A witness of C2SP tlog-witness: it is shown that the log only grew since the checkpoint it saw last, and puts its
 * signature under the new one.
 */
public final class WitnessKeeper implements Keeper {

    private final VerifierKey key;
    private final Post post;
    private long seen;

    /** @param prefix of the address for submissions, without a slash at its end */
    public WitnessKeeper(URI prefix, VerifierKey key) {
        this.key = key;
        this.post = new Post(URI.create(prefix + "/add-checkpoint"));
    }

    @Override
    public String name() {
        return key.name();
    }

    /** What it saw last is not known after a start; it says so itself. */
    @Override
    public Kept keep(SignedCheckpoint checkpoint, EvidenceReader tree) throws IOException {
        HttpResponse<String> answer = submit(checkpoint, tree);
        if (answer.statusCode() == Post.CONFLICT) {
            long last = size(answer.body());
            if (last == seen || last > checkpoint.size()) {
                return new Kept.Disagrees("The witness saw another tree of " + last + " events.");
            }
            seen = last;
            answer = submit(checkpoint, tree);
        }
        return switch (answer.statusCode()) {
            case Post.OK -> cosigned(checkpoint, answer.body());
            case Post.CONFLICT, Post.UNPROCESSABLE -> new Kept.Disagrees("The witness saw another tree of " + seen
                    + " events.");
            default -> throw new IOException("The witness answers " + answer.statusCode() + ".");
        };
    }

    private HttpResponse<String> submit(SignedCheckpoint checkpoint, EvidenceReader tree) throws IOException {
        List<Hash> proof = seen == 0 ? List.of() : tree.consistency(seen, checkpoint.size());
        String lines = proof.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining());
        return post.send("old " + seen + "\n" + lines + "\n" + checkpoint.note());
    }

    private static long size(String body) throws IOException {
        try {
            return Long.parseLong(body.strip());
        } catch (NumberFormatException none) {
            throw new IOException("The witness names no size: '" + body.strip() + "'.", none);
        }
    }

    private Kept cosigned(SignedCheckpoint checkpoint, String body) throws IOException {
        try {
            for (NoteSignature line : body.lines().map(NoteSignature::parse).toList()) {
                if (key.signed(new SignedNote(checkpoint.note().text(), List.of(line)))) {
                    seen = checkpoint.size();
                    return new Kept.Cosigned(line);
                }
            }
        } catch (MalformedNote none) {
            throw new IOException("The witness answers no signatures.", none);
        }
        throw new IOException("None of the signatures is that of " + key.name() + ".");
    }
}
