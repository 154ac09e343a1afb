package io.portkeylint.rules.declared;

import io.portkeylint.finding.Severity;
import io.portkeylint.finding.TextEdit;
import io.portkeylint.model.Setting;
import io.portkeylint.rule.Edits;
import io.portkeylint.rule.FindingBuilder;
import io.portkeylint.rule.Phase;
import io.portkeylint.rule.RuleContext;
import io.portkeylint.secret.Shown;
import io.portkeylint.values.KeyPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One declaration on one deployment: looks settings up, and words what is found. */
final class Case {

  private static final int TEXTS_OF_THE_INFO = 8;

  private final DeclaredRule rule;
  private final int texts;
  private final RuleContext context;
  private final Map<String, String> words = new HashMap<>();
  private final List<Setting<?>> further = new ArrayList<>();
  private final List<String> furtherLabels = new ArrayList<>();
  private String fixTitle = "";
  private @Nullable TextEdit fix;
  private @Nullable Setting<?> missing;

  Case(DeclaredRule rule, int texts, RuleContext context) {
    this.rule = rule;
    this.texts = texts;
    this.context = context;
  }

  Setting<String> setting(int number) {
    return Settings.text(context.values(), number);
  }

  private Setting<String> setting(String name) {
    return Settings.text(context.values(), name);
  }

  Setting<Boolean> flag(int number) {
    return Settings.flag(context.values(), number);
  }

  boolean isPresent(int number) {
    return Settings.isPresent(context.values(), number);
  }

  /** Whether a list or a mapping is there of which nothing else is reported. */
  boolean isWrittenPart(int number) {
    return isPresent(number) && !context.values().isInDoubt(setting(number).path());
  }

  /** Whether conditions hold; those behind the first that does not are left unread. */
  boolean holds(Logic conditions) {
    return Conditions.hold(conditions, context);
  }

  /** Gives a word of the texts, such as {@code {missing}}, its meaning. */
  void let(String word, String meaning) {
    words.put(word, meaning);
  }

  /** A change that the check itself has found, for the next report. */
  void offer(String title, @Nullable TextEdit edit) {
    fixTitle = title;
    fix = edit;
  }

  /** A further place of the next report. */
  void alsoAt(Setting<?> setting, String label) {
    further.add(setting);
    furtherLabels.add(label);
  }

  /** Further places of the next report. */
  void alsoAt(int[] numbers, String label) {
    for (int number : numbers) {
      alsoAt(setting(number), label);
    }
  }

  /** Marks one setting, but speaks of another that is missing. */
  void reportAbout(Setting<?> gone, Setting<?> target) {
    missing = gone;
    report(target, "");
    missing = null;
  }

  void report(Setting<?> target) {
    report(target, "");
  }

  /**
   * @param ownLabel used where the declaration has no label
   */
  void report(Setting<?> target, String ownLabel) {
    Cursor text = new Cursor(DeclarationTexts.of(texts));
    text.skip(TEXTS_OF_THE_INFO);
    text.skip(text.nextCount());
    String initial = text.next();
    if (context.phase() == Phase.INITIAL && initial.equals("SILENT")) {
      return;
    }
    let("value", shown(target));
    let("bare", Shown.value(target.path(), bare(target)));
    let("key", target.path().lastStep());
    let("path", target.path().toString());
    FindingBuilder finding = rule.finding(fill(text.next()));
    if (context.phase() == Phase.INITIAL && !initial.isEmpty()) {
      finding.severity(Severity.valueOf(initial));
    }
    String declaredLabel = fill(text.next());
    String label = declaredLabel.isEmpty() ? ownLabel : declaredLabel;
    if (text.next().equals("key")) {
      finding.atKey(target, label);
    } else {
      finding.at(target, label);
    }
    if (missing != null) {
      finding.about(missing);
    }
    finding.help(fill(text.next()));
    String note = fill(text.next());
    if (!note.isEmpty()) {
      finding.note(note);
    }
    for (int i = text.nextCount(); i > 0; i--) {
      relate(finding, target, setting(text.next()), fill(text.next()));
    }
    for (int i = 0; i < further.size(); i++) {
      relate(finding, target, further.get(i), furtherLabels.get(i));
    }
    further.clear();
    furtherLabels.clear();
    finding.fix(fixTitle, false, fix);
    addFix(finding, text, target);
    context.report(finding);
    fix = null;
  }

  /** The target itself is marked already. */
  private static void relate(
      FindingBuilder finding, Setting<?> target, Setting<?> other, String label) {
    if (!other.path().equals(target.path())) {
      finding.related(other, label);
    }
  }

  private void addFix(FindingBuilder finding, Cursor text, Setting<?> target) {
    int count = text.nextCount();
    if (count == 0) {
      return;
    }
    String title = fill(text.next());
    boolean safe = text.next().equals("safe");
    List<@Nullable TextEdit> edits = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      String kind = text.next();
      String name = text.next();
      String value = text.next();
      if (!kind.equals("rename") || name.equals(words.get("key"))) {
        edits.add(edit(kind, name, value.replace("{bare}", bare(target))));
      }
    }
    finding.fix(title, safe, edits);
  }

  private @Nullable TextEdit edit(String kind, String name, String value) {
    Setting<String> setting = setting(name);
    if (kind.equals("remove")) {
      return Edits.remove(setting);
    }
    if (kind.equals("rename")) {
      return Edits.rename(setting, value);
    }
    boolean raw = kind.equals("set-yaml");
    if (setting.isWritten()) {
      return raw ? Edits.replaceByYaml(setting, value) : Edits.replace(setting, value);
    }
    KeyPath path = setting.path();
    return Edits.insert(context.effective(), path, raw ? value : Edits.literal(value));
  }

  /** The target's text without the scheme of a URL and without the first parts of an ARN. */
  private static String bare(Setting<?> target) {
    String text = target instanceof Setting.Known<?> known ? known.text() : "";
    int scheme = text.indexOf("://");
    String rest = scheme < 0 ? text : text.substring(scheme + 3);
    return rest.startsWith("arn:") ? rest.substring(rest.lastIndexOf(':') + 1) : rest;
  }

  /** Replaces the words in braces; a word that is no known one names a setting. */
  private String fill(String text) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int done = 0;
    while (open >= 0) {
      int close = text.indexOf('}', open);
      String word = text.substring(open + 1, close);
      filled.append(text, done, open).append(meaning(word));
      done = close + 1;
      open = text.indexOf('{', done);
    }
    return filled.append(text, done, text.length()).toString();
  }

  private String meaning(String word) {
    String meaning = words.get(word);
    return meaning != null ? meaning : shown(setting(word));
  }

  private static String shown(Setting<?> setting) {
    return setting instanceof Setting.Known<?> known
        ? known.shown()
        : Shown.plain(setting.path().toString());
  }
}
