package io.portkeylint.maven;

import io.portkeylint.secret.Shown;

/**
 * An argument of Helm's {@code --set} in the configuration, for instance {@code service.port=80}.
 * Maven prints configured objects in its debug log, so this one shows its key alone.
 */
public final class SetValue {

  private String argument = "";

  /** Called by Maven with the text of the element. */
  public void set(String value) {
    argument = value;
  }

  String argument() {
    return argument;
  }

  @Override
  public String toString() {
    int equals = argument.indexOf('=');
    return equals < 0 ? Shown.MASK : argument.substring(0, equals + 1) + Shown.MASK;
  }
}
