package org.kepil.log.keys;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

final class MemoryKeys implements PersonKeys {

    private final Map<UUID, DataKey> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<DataKey> find(UUID personId) {
        return Optional.ofNullable(keys.get(personId));
    }

    @Override
    public DataKey findOrCreate(UUID personId) {
        return keys.computeIfAbsent(personId, id -> new DataKey(id, AesKeys.random()));
    }
}
