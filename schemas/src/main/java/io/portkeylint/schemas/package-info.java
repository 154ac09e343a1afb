/** Data about the gateway chart, as constants that a cold JVM reads fast. */
package io.portkeylint.schemas;
