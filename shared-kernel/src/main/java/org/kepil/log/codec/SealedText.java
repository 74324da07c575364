package org.kepil.log.codec;

import java.util.UUID;

/**
 * A personal text as the log keeps it; the component names are those of the stored JSON.
 *
 * @param key    identity of the key that opens it
 * @param sealed vector, cipher text and tag, Base64 without padding
 * @param v      version of this form
 */
record SealedText(UUID key, String sealed, int v) {
}
