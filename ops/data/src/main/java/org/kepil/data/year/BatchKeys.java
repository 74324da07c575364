package org.kepil.data.year;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kepil.log.keys.DataKey;
import org.kepil.log.keys.Keyring;
import org.kepil.log.keys.PersonKeys;

/** The keys of those whom a batch is about, made all at once before anything of it is sealed. One thread at a time. */
final class BatchKeys implements PersonKeys {

    private final Keyring keyring;
    private Map<UUID, DataKey> batch = Map.of();

    BatchKeys(Keyring keyring) {
        this.keyring = keyring;
    }

    void prepare(Collection<UUID> persons) {
        batch = persons.isEmpty() ? Map.of() : keyring.findOrCreateAll(persons);
    }

    @Override
    public Optional<DataKey> find(UUID personId) {
        return keyring.find(personId);
    }

    @Override
    public DataKey findOrCreate(UUID personId) {
        DataKey prepared = batch.get(personId);
        return prepared == null ? keyring.findOrCreate(personId) : prepared;
    }
}
