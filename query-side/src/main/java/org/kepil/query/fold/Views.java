package org.kepil.query.fold;

import java.util.List;

/** All views, by name, and the last position of the log. */
public record Views(List<ViewState> views, long position) {
}
