package io.portkeylint.model;

/** {@code environment}: the variables of the gateway, and how they reach it. */
public final class Environment {}
