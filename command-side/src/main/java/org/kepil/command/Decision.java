package org.kepil.command;

import java.util.UUID;

/**
 * What an aggregate came to.
 *
 * @param version sequence of its last event, from 0
 * @param changed whether there is a new event
 */
record Decision(UUID aggregateId, long version, boolean changed) {
}
