package io.portkeylint.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collects the comments of a file, in its order. */
final class CommentSink {

  private final List<YamlComment> comments = new ArrayList<>();

  List<YamlComment> comments() {
    return comments;
  }

  /** Takes the comment that begins at the cursor and goes to its end. */
  void comment(Cursor cursor) {
    int start = cursor.pos;
    cursor.skipToLineEnd();
    int before = start;
    while (before > 0 && Cursor.isBlank(cursor.text[before - 1])) {
      before--;
    }
    boolean ownLine = before == 0 || Cursor.isBreak(cursor.text[before - 1]);
    comments.add(new YamlComment(cursor.source.span(start, cursor.pos), ownLine));
  }
}
