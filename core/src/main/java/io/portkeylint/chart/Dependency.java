package io.portkeylint.chart;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The gateway chart as another chart's dependency.
 *
 * @param key under which the other chart's values hold those of the gateway: the alias, or the name
 * @param values the other chart's own {@code values.yaml}, relative as the file was given; null
 *     when there is none
 */
public record Dependency(String key, @Nullable Path values) {}
