package org.kepil.data.history;

import java.io.IOException;

/** There is more than the settings allow. */
final class TooLargeException extends IOException {
}
