package io.portkeylint.yaml;

/** What the scanner finds in a text. */
enum Token {
  STREAM_END,
  VERSION_DIRECTIVE,
  TAG_DIRECTIVE,
  DOCUMENT_START,
  DOCUMENT_END,
  BLOCK_SEQUENCE_START,
  BLOCK_MAPPING_START,
  BLOCK_END,
  FLOW_SEQUENCE_START,
  FLOW_SEQUENCE_END,
  FLOW_MAPPING_START,
  FLOW_MAPPING_END,
  BLOCK_ENTRY,
  FLOW_ENTRY,
  KEY,
  VALUE,
  ALIAS,
  ANCHOR,
  TAG,
  PLAIN(true),
  SINGLE_QUOTED(true),
  DOUBLE_QUOTED(true),
  LITERAL(true),
  FOLDED(true);

  private final boolean scalar;

  Token() {
    this(false);
  }

  Token(boolean scalar) {
    this.scalar = scalar;
  }

  boolean isScalar() {
    return scalar;
  }

  /** Whether a document cannot go on with it. */
  boolean isOutsideDocuments() {
    return this == STREAM_END
        || this == VERSION_DIRECTIVE
        || this == TAG_DIRECTIVE
        || this == DOCUMENT_START
        || this == DOCUMENT_END;
  }
}
