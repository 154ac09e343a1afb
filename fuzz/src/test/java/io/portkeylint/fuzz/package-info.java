/**
 * What must hold for any input, and a fuzzer that looks for one for which it does not. A class with
 * a fuzz test has no method that names a class of the tool, not even a private one: JUnit loads
 * what signatures name before the fuzzer's agent is there, and on JDK 17 a record that the agent
 * changes after it is loaded loses its fields ({@code NoSuchFieldError}).
 */
package io.portkeylint.fuzz;
