package io.portkeylint.architecture;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lists what users of the library may rely on, one line for each type and member. */
final class PublicApi {

  /** What records and enums have without anybody writing it. */
  private static final Set<String> GIVEN =
      Set.of("equals", "hashCode", "toString", "values", "valueOf");

  private PublicApi() {}

  static List<String> lines(Class<?> type) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(head(type));
    TreeSet<String> members = new TreeSet<>();
    for (Field field : type.getDeclaredFields()) {
      add(field, field.toGenericString(), members);
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      add(constructor, constructor.toGenericString(), members);
    }
    for (Method method : type.getDeclaredMethods()) {
      boolean isGiven = GIVEN.contains(method.getName()) && (type.isRecord() || type.isEnum());
      if (!isGiven) {
        add(method, method.toGenericString(), members);
      }
    }
    members.forEach(member -> lines.add("  " + member));
    return lines;
  }

  private static String head(Class<?> type) {
    StringBuilder head = new StringBuilder();
    if (type.isSealed()) {
      head.append("sealed ");
    } else if (Modifier.isFinal(type.getModifiers()) && !type.isRecord() && !type.isEnum()) {
      head.append("final ");
    }
    String kind = "class ";
    if (type.isRecord()) {
      kind = "record ";
    } else if (type.isEnum()) {
      kind = "enum ";
    } else if (type.isInterface()) {
      kind = "interface ";
    }
    head.append(kind).append(type.getName());
    TreeSet<String> parents = new TreeSet<>();
    for (Class<?> parent : type.getInterfaces()) {
      parents.add(parent.getName());
    }
    Class<?> above = type.getSuperclass();
    boolean isSpecial = above == null || above == Object.class || type.isRecord() || type.isEnum();
    if (!isSpecial) {
      parents.add(above.getName());
    }
    return parents.isEmpty() ? head.toString() : head + " : " + String.join(", ", parents);
  }

  private static void add(Member member, String text, Set<String> members) {
    int modifiers = member.getModifiers();
    boolean isVisible = Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    boolean isOfTheCompiler =
        member.isSynthetic() || member instanceof Executable e && e.isSynthetic();
    if (isVisible && !isOfTheCompiler) {
      String owner = member.getDeclaringClass().getName();
      members.add(
          text.replace(owner + "." + member.getName(), member.getName())
              .replace("java.lang.", "")
              .replace("java.util.", ""));
    }
  }
}
