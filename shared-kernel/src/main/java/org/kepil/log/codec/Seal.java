package org.kepil.log.codec;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.AEADBadTagException;
import org.kepil.kernel.person.PersonalText;
import org.kepil.log.keys.DataKey;
import org.kepil.log.keys.PersonKeys;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Encrypts the personal texts of events; each sealed text opens in its own event and field only. */
final class Seal {

    /** Bound into every sealed text, and written beside it. */
    static final int FORMAT = 1;

    private final PersonKeys keys;
    private final Supplier<byte[]> vectors;

    /** @param vectors gives 12 bytes, never the same twice */
    Seal(PersonKeys keys, Supplier<byte[]> vectors) {
        this.keys = keys;
        this.vectors = vectors;
    }

    /** The key to seal a person's texts of one event with. @throws IllegalStateException if it was destroyed */
    DataKey key(UUID personId) {
        return keys.findOrCreate(personId);
    }

    SealedText seal(UUID eventId, String field, DataKey key, String text) {
        byte[] sealed = key.seal(vectors.get(), associated(eventId, field, key.id()),
                WholeText.of(text).getBytes(UTF_8));
        return new SealedText(key.id(), Base64.getEncoder().withoutPadding().encodeToString(sealed), FORMAT);
    }

    /**
     * The text, or that it is erased because its key is gone.
     *
     * @throws BrokenSealException if the sealed text was changed or belongs to another event or field
     */
    PersonalText open(UUID eventId, String field, SealedText text) {
        if (text.v() != FORMAT) {
            throw new BrokenSealException(eventId, field, null);
        }
        Optional<DataKey> key = keys.find(text.key());
        return key.isEmpty() ? new PersonalText.Erased() : open(eventId, field, text, key.get());
    }

    private static PersonalText open(UUID eventId, String field, SealedText text, DataKey key) {
        try {
            byte[] sealed = Base64.getDecoder().decode(text.sealed());
            return PersonalText.of(new String(key.open(associated(eventId, field, key.id()), sealed), UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException broken) {
            throw new BrokenSealException(eventId, field, broken);
        }
    }

    private static byte[] associated(UUID eventId, String field, UUID keyId) {
        byte[] name = field.getBytes(UTF_8);
        return ByteBuffer.allocate(1 + 16 + 16 + name.length).put((byte) FORMAT)
                .putLong(eventId.getMostSignificantBits()).putLong(eventId.getLeastSignificantBits())
                .putLong(keyId.getMostSignificantBits()).putLong(keyId.getLeastSignificantBits()).put(name).array();
    }
}
