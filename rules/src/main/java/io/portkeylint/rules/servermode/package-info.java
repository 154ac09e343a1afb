/** Rules about the servers that are started. */
@NullMarked
package io.portkeylint.rules.servermode;

import org.jspecify.annotations.NullMarked;
