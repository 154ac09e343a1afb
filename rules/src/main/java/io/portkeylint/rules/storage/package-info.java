/** Rules about the stores that the chart brings along. */
@NullMarked
package io.portkeylint.rules.storage;

import org.jspecify.annotations.NullMarked;
