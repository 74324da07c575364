/** Random histories for tests: cases that go the way that cases go. */
@NullMarked
package org.kepil.query.history;

import org.jspecify.annotations.NullMarked;
