package io.portkeylint.model;

/** {@code vaultConfig}. */
public record VaultConfig(
    Setting<String> vaultHost,
    Setting<String> secretPath,
    Setting<String> role,
    Setting<String> kubernetesSecret) {

  static VaultConfig of(SettingReader at) {
    return new VaultConfig(
        at.text("vaultHost"), at.text("secretPath"), at.text("role"), at.text("kubernetesSecret"));
  }
}
