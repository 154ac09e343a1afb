package io.portkeylint;

import io.portkeylint.finding.Finding;
import io.portkeylint.source.Source;
import io.portkeylint.source.Span;
import java.util.Comparator;
import java.util.List;

/** Findings by file in the order of the layers, then arguments, then defaults; then by place. */
final class ReportOrder implements Comparator<Finding> {

  private final List<Source> files;

  ReportOrder(List<Source> files) {
    this.files = files;
  }

  @Override
  public int compare(Finding one, Finding other) {
    Span first = one.primary().span();
    Span second = other.primary().span();
    int order = Integer.compare(rank(first.source()), rank(second.source()));
    if (order == 0) {
      order = first.source().name().compareTo(second.source().name());
    }
    if (order == 0) {
      order = Integer.compare(first.start(), second.start());
    }
    return order == 0 ? one.rule().id().compareTo(other.rule().id()) : order;
  }

  private int rank(Source source) {
    for (int i = 0; i < files.size(); i++) {
      if (files.get(i) == source) {
        return i;
      }
    }
    return source.kind() == Source.Kind.ARGUMENT ? files.size() : files.size() + 1;
  }
}
