package io.portkeylint.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaCall.Predicates;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.portkeylint.Digest;
import io.portkeylint.LintResult;
import io.portkeylint.report.SourceView;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the design promises about all classes of the library and the command line. */
class ArchitectureTest {

  private static final String ROOT = "io.portkeylint";

  /** The rooms on the way of one run: each knows only those before it. */
  private static final List<String> ROOMS =
      List.of(
          ROOT + ".schemas",
          ROOT + ".search",
          ROOT + ".source",
          ROOT + ".yaml",
          ROOT + ".values",
          ROOT + ".chart",
          ROOT + ".secret",
          ROOT + ".finding",
          ROOT + ".file",
          ROOT + ".model",
          ROOT + ".rule",
          ROOT + ".shape",
          ROOT + ".suppression",
          ROOT + ".config",
          ROOT,
          ROOT + ".baseline",
          ROOT + ".report",
          ROOT + ".jsonschema");

  /** Classes that may use regular expressions because no lint of a plain file loads them. */
  private static final Set<String> MAY_USE_REGEX = Set.of();

  /** Ask where a jar lies, or name it to a class loader, for which Java has no other form. */
  private static final Set<String> MAY_NAME_A_JAR =
      Set.of(ROOT + ".cli.SchemaJar", ROOT + ".cli.WarmUp");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
          .withImportOption(location -> !location.contains("test-fixtures"))
          .importPackages(ROOT);

  @Test
  void theLibraryIsWhatIsLookedAt() {
    assertThat(ALL.contain(LintResult.class)).isTrue();
    assertThat(ALL.contain("io.portkeylint.source.Source")).isTrue();
  }

  @Test
  void aRoomKnowsOnlyTheRoomsBeforeIt() {
    classes()
        .that(not(resideInAPackage(ROOT + ".rules..")).and(not(resideInAPackage(ROOT + ".cli.."))))
        .should(knowOnlyEarlierRooms())
        .check(ALL);
  }

  @Test
  void theEngineKnowsNoRuleOfTheGateway() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".rules..")).and(not(resideInAPackage(ROOT + ".cli.."))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".rules..", ROOT + ".cli..", ROOT + ".maven..")
        .check(ALL);
  }

  @Test
  void aRuleKnowsNoReportAndNoAdapter() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".report..", ROOT + ".cli..", ROOT + ".maven..")
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void noPackageReachesItselfThroughAnother() {
    slices()
        .assignedFrom(byPackage())
        .should()
        .beFreeOfCycles()
        .ignoreDependency(LintResult.class, SourceView.class)
        .ignoreDependency(Digest.class, SourceView.class)
        .check(ALL);
  }

  @Test
  void theLibraryNeitherPrintsNorExits() {
    noClasses()
        .that(not(resideInAPackage(ROOT + ".cli..")))
        .should(accessField(System.class, "out"))
        .orShould(accessField(System.class, "err"))
        .orShould(callMethodWhere(target(System.class, "exit")))
        .orShould(callMethodWhere(target(Runtime.class, "halt")))
        .orShould(callMethodWhere(Predicates.target(name("printStackTrace"))))
        .check(ALL);
  }

  @Test
  void nothingStartsProcessesOrTalksToTheNetwork() {
    noClasses()
        .that(not(listedIn(MAY_NAME_A_JAR)))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(ProcessBuilder.class.getName())
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName(Runtime.class.getName())
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.nio.channels..", "javax.net..", "java.rmi..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(\\w*Socket\\w*|URL|URLConnection|InetAddress)")
        .check(ALL);
  }

  @Test
  void noRegularExpressionOnTheWayOfALint() {
    noClasses()
        .that(not(listedIn(MAY_USE_REGEX)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .orShould(callMethodWhere(target(String.class, "matches")))
        .orShould(callMethodWhere(target(String.class, "replaceAll")))
        .orShould(callMethodWhere(target(String.class, "replaceFirst")))
        .check(ALL);
  }

  @Test
  void noHomeForStrays() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .check(ALL);
  }

  private static ArchCondition<JavaClass> knowOnlyEarlierRooms() {
    return new ArchCondition<>("know only the rooms before their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = ROOMS.indexOf(type.getPackageName());
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          int other = ROOMS.indexOf(dependency.getTargetClass().getPackageName());
          if (own >= 0 && other > own && !isTheWayToTheMaskedSources(dependency)) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** A result hands out its masked sources: the one step back, for the library's users. */
  private static boolean isTheWayToTheMaskedSources(Dependency dependency) {
    return (dependency.getOriginClass().isEquivalentTo(LintResult.class)
            || dependency.getOriginClass().isEquivalentTo(Digest.class))
        && dependency.getTargetClass().isEquivalentTo(SourceView.class);
  }

  private static SliceAssignment byPackage() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return SliceIdentifier.of(type.getPackageName());
      }

      @Override
      public String getDescription() {
        return "packages";
      }
    };
  }

  private static DescribedPredicate<JavaCall<?>> target(Class<?> owner, String method) {
    return Predicates.target(name(method))
        .and(Predicates.target(HasOwner.Predicates.With.owner(equivalentTo(owner))));
  }

  private static DescribedPredicate<JavaClass> listedIn(Set<String> names) {
    return DescribedPredicate.describe("listed", type -> names.contains(type.getName()));
  }
}
