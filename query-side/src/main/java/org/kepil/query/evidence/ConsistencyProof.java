package org.kepil.query.evidence;

import java.util.List;

/**
 * That the tree of one size begins with that of another, as RFC 6962 proves it.
 *
 * @param fromRoot of the earlier tree, Base64
 * @param toRoot   of the later tree, Base64
 * @param path     Base64 each
 */
public record ConsistencyProof(long from, String fromRoot, long to, String toRoot, List<String> path) {
}
