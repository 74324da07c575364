package org.kepil.query.duplicate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kepil.query.Names;
import org.kepil.query.Place;

/**
 * Two cases side by side.
 *
 * @param signs   what makes them look alike
 * @param verdict what was found of them, from the side of the first; null if nobody compared them
 * @param names   of the offices
 */
public record Pair(Particulars one, Particulars other, Set<Sign> signs, @Nullable Verdict verdict, Names names,
        @JsonUnwrapped Place place) {
}
