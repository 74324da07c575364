package org.kepil.query.fold;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of the row that questions filter or sort by. {@code value} gives a value of the type's Java class, or null. */
public record Column<R>(String name, SqlType type, Function<R, @Nullable Object> value) {
}
