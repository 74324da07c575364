package org.kepil.evidence.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * One line under a note.
 *
 * @param name    of the key
 * @param encoded Base64 of four bytes that tell the key among those of the name, and of the signature itself
 */
public record NoteSignature(String name, String encoded) {

    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    /** @throws MalformedNote if the name is none or nothing follows the identifier of the key */
    public NoteSignature {
        if (!KeyName.isGood(name)) {
            throw new MalformedNote("The name of a key is empty or holds a space or a plus: '" + name + "'.");
        }
        if (decoded(encoded).length <= ID_BYTES) {
            throw new MalformedNote("A signature of " + name + " is too short.");
        }
    }

    static NoteSignature of(String name, int keyId, byte[] signature) {
        byte[] bytes = ByteBuffer.allocate(ID_BYTES + signature.length).putInt(keyId).put(signature).array();
        return new NoteSignature(name, Base64.getEncoder().encodeToString(bytes));
    }

    /** Reads a line without its newline. @throws MalformedNote naming what is wrong */
    public static NoteSignature parse(String line) {
        String[] parts = line.split(" ", -1);
        if (!line.startsWith(DASH) || parts.length != 3) {
            throw new MalformedNote("A signature line is a dash, a name and a signature: '" + line + "'.");
        }
        return new NoteSignature(parts[1], parts[2]);
    }

    private static byte[] decoded(String encoded) {
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException none) {
            throw new MalformedNote("A signature is not Base64: '" + encoded + "'.");
        }
    }

    int keyId() {
        return ByteBuffer.wrap(decoded(encoded)).getInt();
    }

    byte[] signature() {
        byte[] bytes = decoded(encoded);
        return Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
    }

    /** The line with its newline. */
    public String line() {
        return DASH + name + " " + encoded + "\n";
    }
}
