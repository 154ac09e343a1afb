package io.portkeylint.finding;

import java.util.Locale;

/** The area that a rule belongs to; rules are listed and selected by it. */
public enum Topic {
  FILE,
  VALUES,
  PLACEHOLDERS,
  SECRETS,
  CONTROL_PLANE,
  SERVER_MODE,
  ENVIRONMENT,
  CACHE,
  LOG_STORE,
  ANALYTICS,
  VECTOR_STORE,
  NETWORKING,
  IDENTITY,
  DATA_SERVICE,
  IMAGES,
  WORKLOAD,
  STORAGE,
  OBSERVABILITY,
  CHART_VERSION;

  /** The name in lists and options, for instance {@code control-plane}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
