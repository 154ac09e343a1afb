/** What the author of a rule needs. */
@NullMarked
package io.portkeylint.rule;

import org.jspecify.annotations.NullMarked;
