package io.portkeylint.yaml;

import io.portkeylint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Merges the documents of a file: mappings key by key, everything else by replacement. */
final class DocumentMerger {

  /** A mapping that is being merged. */
  private static final class Merged {
    final Map<String, Slot> slots = new LinkedHashMap<>();
    Span span;

    Merged(YamlMapping mapping) {
      span = mapping.span();
      for (YamlEntry entry : mapping.entries()) {
        slots.put(entry.name(), new Slot(entry));
      }
    }
  }

  /** An entry, with its value opened for merging when that was needed. */
  private static final class Slot {
    YamlEntry entry;
    @Nullable Merged open;

    Slot(YamlEntry entry) {
      this.entry = entry;
    }
  }

  private final Merged root;

  DocumentMerger(YamlMapping first) {
    root = new Merged(first);
  }

  /** Merges a further document over the earlier ones. */
  void add(YamlMapping document) {
    merge(root, document);
    Span first = root.span;
    root.span = first.source().span(first.start(), Math.max(first.end(), document.span().end()));
  }

  YamlMapping merged() {
    return close(root);
  }

  private static void merge(Merged target, YamlMapping mapping) {
    for (YamlEntry entry : mapping.entries()) {
      Slot slot = target.slots.get(entry.name());
      if (slot == null) {
        target.slots.put(entry.name(), new Slot(entry));
      } else if (slot.entry.value() instanceof YamlMapping earlier
          && entry.value() instanceof YamlMapping later) {
        if (slot.open == null) {
          slot.open = new Merged(earlier);
        }
        merge(slot.open, later);
        slot.open.span = later.span();
        slot.entry = entry;
      } else {
        slot.entry = entry;
        slot.open = null;
      }
    }
  }

  private static YamlMapping close(Merged merged) {
    List<YamlEntry> entries = new ArrayList<>(merged.slots.size());
    for (Slot slot : merged.slots.values()) {
      YamlEntry entry = slot.entry;
      entries.add(
          slot.open == null
              ? entry
              : new YamlEntry(entry.name(), entry.keySpan(), close(slot.open)));
    }
    return new YamlMapping(merged.span, entries);
  }
}
