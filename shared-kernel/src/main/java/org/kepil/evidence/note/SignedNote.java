package org.kepil.evidence.note;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text and who signed it.
 *
 * @param text       ends in a newline
 * @param signatures at least one, at most 64
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    private static final int MOST_SIGNATURES = 64;

    /** @throws MalformedNote naming what is wrong */
    public SignedNote {
        if (!text.endsWith("\n")) {
            throw new MalformedNote("The text of a note ends in a newline.");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' || c == '\uFFFD')) {
            throw new MalformedNote("A note holds a control character or bytes that are not UTF-8.");
        }
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
            throw new MalformedNote("A note has from 1 to 64 signatures, this one " + signatures.size() + ".");
        }
        signatures = List.copyOf(signatures);
    }

    /** Reads what {@link #toString} writes. @throws MalformedNote naming what is wrong */
    public static SignedNote parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0) {
            throw new MalformedNote("A note has an empty line between its text and its signatures.");
        }
        String lines = note.substring(end + 2);
        if (!lines.endsWith("\n")) {
            throw new MalformedNote("A note ends in a signature line and a newline.");
        }
        return new SignedNote(note.substring(0, end + 1), lines.lines().map(NoteSignature::parse).toList());
    }

    /** The same text with more signatures below. */
    public SignedNote and(List<NoteSignature> more) {
        return new SignedNote(text, Stream.concat(signatures.stream(), more.stream()).toList());
    }

    /** The text that is passed on. */
    @Override
    public String toString() {
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }
}
