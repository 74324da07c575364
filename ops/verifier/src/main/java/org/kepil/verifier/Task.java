package org.kepil.verifier;

import java.util.List;

/**
 * What everything in the store is held against.
 *
 * @param size   how many positions there are
 * @param signed how many of them the last checkpoint covers
 * @param kept   checkpoints that come from outside the database
 */
record Task(long size, long signed, Types types, Formats formats, Keys keys, List<Note> kept) {
}
