/** Rules about text that still has to be replaced. */
@NullMarked
package io.portkeylint.rules.placeholders;

import org.jspecify.annotations.NullMarked;
