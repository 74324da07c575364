/** Pages as people see and use them: in Chromium, wide and narrow, light and dark, by mouse and by keyboard. */
@NullMarked
package org.kepil.standalone.browser;

import org.jspecify.annotations.NullMarked;
