package org.kepil.command.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that came with a request.
 *
 * @param name      as the sender calls it, without folders, from 1 to 200 characters
 * @param bytes     from 1 to 10 MiB
 * @param sha256    digest of the bytes, 64 lower-case hexadecimal digits
 * @param mediaType what the first bytes show, whatever the sender says
 */
public record Upload(String name, byte[] bytes, String sha256, String mediaType) {

    /** What a scanned paper needs, and what a page still opens on a weak line. */
    static final int LIMIT_BYTES = 10 * 1024 * 1024;

    private enum Kind {

        PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
        PNG("image/png", HexFormat.of().parseHex("89504e470d0a1a0a")),
        JPEG("image/jpeg", HexFormat.of().parseHex("ffd8ff"));

        private final String mediaType;
        private final byte[] begin;

        Kind(String mediaType, byte[] begin) {
            this.mediaType = mediaType;
            this.begin = begin;
        }

        boolean begins(byte[] bytes) {
            return bytes.length >= begin.length
                    && Arrays.equals(bytes, 0, begin.length, begin, 0, begin.length);
        }
    }

    /** The media type that the bytes show; empty if it is none that is taken in. */
    static Optional<String> shownBy(byte[] bytes) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.begins(bytes)).map(kind -> kind.mediaType).findFirst();
    }

    /** Says nothing of the name or the bytes, so that no log line does. */
    @Override
    public String toString() {
        return "Upload[" + mediaType + ", " + bytes.length + " bytes]";
    }
}
