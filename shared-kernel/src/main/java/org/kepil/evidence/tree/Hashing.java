package org.kepil.evidence.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How RFC 6962, section 2.1, hashes: leaves and nodes begin with different bytes, so neither passes for the other. */
public final class Hashing {

    /** Root of the tree without leaves: the hash of nothing. */
    public static final Hash EMPTY = Hash.of(sha256().digest());

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Hashing() {
    }

    /** The hash of what an entry holds. */
    public static Hash leaf(byte[] content) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return Hash.of(digest.digest(content));
    }

    /** The hash over two subtrees. */
    public static Hash node(Hash left, Hash right) {
        byte[] both = new byte[1 + 2 * Hash.BYTES];
        both[0] = NODE;
        System.arraycopy(left.bytes(), 0, both, 1, Hash.BYTES);
        System.arraycopy(right.bytes(), 0, both, 1 + Hash.BYTES, Hash.BYTES);
        return Hash.of(sha256().digest(both));
    }

    /** The plain hash, as leaves take that of a payload. */
    public static Hash plain(byte[] content) {
        return Hash.of(sha256().digest(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
