/** What the chart's templates and the Kubernetes API refuse, where several values matter. */
@NullMarked
package io.portkeylint.rules.chart;

import org.jspecify.annotations.NullMarked;
