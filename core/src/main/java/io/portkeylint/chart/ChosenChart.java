package io.portkeylint.chart;

/**
 * The chart version that values are judged by.
 *
 * @param reason where it was found, for a reader: {@code --chart-version}, {@code Chart.lock},
 *     {@code newest known}
 */
public record ChosenChart(ChartVersion version, String reason) {}
