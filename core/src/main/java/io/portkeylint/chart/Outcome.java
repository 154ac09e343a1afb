package io.portkeylint.chart;

/** What becomes of a value of some kind, measured by rendering the chart. */
public enum Outcome {
  /** It renders, and the API server can read the object. The value may still make no sense. */
  RENDERS,
  /** Rendering stops. */
  HELM_FAILS,
  /** It renders, but the API server refuses the object. */
  API_REFUSES
}
