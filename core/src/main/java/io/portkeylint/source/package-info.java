/** The text of an input, read once, and places in it. */
@NullMarked
package io.portkeylint.source;

import org.jspecify.annotations.NullMarked;
