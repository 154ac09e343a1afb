/** What a run reports, as data until the last step. */
@NullMarked
package io.portkeylint.finding;

import org.jspecify.annotations.NullMarked;
