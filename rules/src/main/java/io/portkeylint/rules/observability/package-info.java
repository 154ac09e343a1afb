/** What the gateway reports about itself. */
@NullMarked
package io.portkeylint.rules.observability;

import org.jspecify.annotations.NullMarked;
