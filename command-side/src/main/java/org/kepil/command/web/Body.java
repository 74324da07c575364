package org.kepil.command.web;

import java.util.Map;
import java.util.Set;

/**
 * The fields of a request before anybody knows what they should be.
 *
 * @param texts   what was said, by field, without the fields that were left empty
 * @param flags   those of them that were said as {@code true} or {@code false}, not as text
 * @param lists   those of them that were said as a list of texts; the texts stand on lines of their own
 * @param strange the fields that hold something else than text
 * @param closed  whether a field that nobody knows is an error
 */
record Body(Map<String, String> texts, Set<String> flags, Set<String> lists, Set<String> strange, boolean closed) {
}
