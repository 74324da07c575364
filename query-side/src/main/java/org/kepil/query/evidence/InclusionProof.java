package org.kepil.query.evidence;

import java.util.List;

/**
 * That the event of a position is in the tree of a size, as RFC 6962 proves it.
 *
 * @param leaf hash of the leaf, Base64
 * @param root of the tree, Base64
 * @param path from the leaf up, Base64 each
 */
public record InclusionProof(long position, long size, String leaf, String root, List<String> path) {
}
