package io.portkeylint.source;

/**
 * A place in a text as editors count it.
 *
 * @param line line number, from 1; lines end at LF, CR LF or CR
 * @param column column number, from 1, counted in Unicode code points
 */
public record Position(int line, int column) {}
