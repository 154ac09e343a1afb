/** The rules about the gateway chart's values, in packages by topic. */
@NullMarked
package io.portkeylint.rules;

import org.jspecify.annotations.NullMarked;
