/** Findings that were there before the tool was. */
@NullMarked
package io.portkeylint.baseline;

import org.jspecify.annotations.NullMarked;
