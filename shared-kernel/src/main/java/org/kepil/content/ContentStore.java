package org.kepil.content;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.AEADBadTagException;
import javax.sql.DataSource;
import org.kepil.kernel.document.DocumentId;
import org.kepil.kernel.person.PersonId;
import org.kepil.log.keys.DataKey;
import org.kepil.log.keys.PersonKeys;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the bytes of documents in {@code content.document}, each sealed with the key of the person whose paper it is: a
 * destroyed key takes the papers with it, and the digests in the log stay as they are. What was kept is never changed.
 */
public final class ContentStore {

    private final JdbcClient jdbc;
    private final PersonKeys keys;

    /** @param source connects as a role that may read, and where papers are taken in insert, in schema {@code content} */
    public ContentStore(DataSource source, PersonKeys keys) {
        this.jdbc = JdbcClient.create(source);
        this.keys = keys;
    }

    /** Keeps the bytes. A document that is kept already stays as it is. */
    public void keep(DocumentId document, PersonId person, byte[] bytes) {
        keepAll(List.of(document), _ -> person, _ -> bytes);
    }

    /**
     * Keeps the bytes of many documents in one statement. A document that is kept already stays as it is.
     *
     * @param person whose paper a document is
     * @param bytes  what is kept of it
     */
    public void keepAll(List<DocumentId> documents, Function<DocumentId, PersonId> person,
            Function<DocumentId, byte[]> bytes) {
        UUID[] ids = documents.stream().map(DocumentId::value).toArray(UUID[]::new);
        UUID[] persons = documents.stream().map(each -> person.apply(each).value()).toArray(UUID[]::new);
        byte[][] sealed = documents.stream()
                .map(each -> sealed(each, person.apply(each), bytes.apply(each))).toArray(byte[][]::new);
        jdbc.sql("""
                insert into content.document (document_id, person_id, sealed)
                select * from unnest(?::uuid[], ?::uuid[], ?::bytea[]) on conflict (document_id) do nothing
                """).param(ids).param(persons).param(sealed).update();
    }

    private byte[] sealed(DocumentId document, PersonId person, byte[] bytes) {
        return keys.findOrCreate(person.value()).seal(DataKey.freshVector(), associated(document, person), bytes);
    }

    /**
     * The bytes; empty if they are not kept or the key was destroyed.
     *
     * @throws IllegalStateException if what is kept is not what was sealed for this document
     */
    public Optional<byte[]> find(DocumentId document) {
        return jdbc.sql("select person_id, sealed from content.document where document_id = ?")
                .param(document.value())
                .query((row, _) -> new Sealed(new PersonId(row.getObject(1, UUID.class)), row.getBytes(2)))
                .optional()
                .flatMap(sealed -> keys.find(sealed.person().value()).map(key -> open(document, sealed, key)));
    }

    private static byte[] open(DocumentId document, Sealed sealed, DataKey key) {
        try {
            return key.open(associated(document, sealed.person()), sealed.bytes());
        } catch (AEADBadTagException changed) {
            throw new IllegalStateException("The bytes of document " + document + " were changed.", changed);
        }
    }

    private static byte[] associated(DocumentId document, PersonId person) {
        return ByteBuffer.allocate(4 * Long.BYTES).putLong(document.value().getMostSignificantBits())
                .putLong(document.value().getLeastSignificantBits()).putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits()).array();
    }

    private record Sealed(PersonId person, byte[] bytes) {
    }
}
