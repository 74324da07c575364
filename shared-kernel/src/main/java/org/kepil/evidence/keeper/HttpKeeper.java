package org.kepil.evidence.keeper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import org.kepil.evidence.EvidenceReader;
import org.kepil.evidence.SignedCheckpoint;

/** A service that takes each checkpoint by POST; any status of success means that it keeps it, 409 that it disagrees. */
public final class HttpKeeper implements Keeper {

    private final String name;
    private final Post post;

    public HttpKeeper(String name, URI address) {
        this.name = name;
        this.post = new Post(address);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Kept keep(SignedCheckpoint checkpoint, EvidenceReader tree) throws IOException {
        HttpResponse<String> answer = post.send(checkpoint.note().toString());
        if (answer.statusCode() == Post.CONFLICT) {
            return new Kept.Disagrees("The keeper answers 409.");
        }
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("The keeper answers " + answer.statusCode() + ".");
        }
        return new Kept.Agrees();
    }
}
