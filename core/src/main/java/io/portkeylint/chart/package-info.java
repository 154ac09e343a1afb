/** What each released version of the gateway chart accepts and defaults to. */
@NullMarked
package io.portkeylint.chart;

import org.jspecify.annotations.NullMarked;
