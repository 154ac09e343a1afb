package io.portkeylint.chart;

import org.jspecify.annotations.Nullable;

/**
 * What was found about the chart that a values file is for.
 *
 * @param chart its version, and why this one
 * @param dependency set when a chart beside or above the file depends on the gateway chart; whether
 *     the file is written for that chart, only its keys can tell
 */
public record FoundChart(ChosenChart chart, @Nullable Dependency dependency) {}
