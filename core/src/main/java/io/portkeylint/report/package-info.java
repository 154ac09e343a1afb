/** One writer per output format. */
@NullMarked
package io.portkeylint.report;

import org.jspecify.annotations.NullMarked;
