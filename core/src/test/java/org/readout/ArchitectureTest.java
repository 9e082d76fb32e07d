package org.readout;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house, as ARCHITECTURE.md tells them. */
class ArchitectureTest {

  /**
   * The rooms in the order in which data flows; the only place where it is written for machines.
   */
  private static final List<String> ROOMS =
      List.of(
          "article",
          "word",
          "sentence",
          "statement",
          "lexicon",
          "mention",
          "entity",
          "timex",
          "quantity",
          "mark",
          "announcement",
          "saying",
          "quotation",
          "event",
          "story",
          "proposition",
          "likeness",
          "alignment",
          "comparison",
          "question",
          "point",
          "origin",
          "timeline",
          "indicator",
          "english",
          "brief",
          "record",
          "html");

  private static final String ROOT = "org.readout";

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .withImportOption(new ImportOption.DoNotIncludeJars())
          .importPackages(ROOT);

  @Test
  void roomsImportOnlyRoomsBeforeThem() {
    classes().should(importOnlyEarlierRooms()).check(CORE);
  }

  @Test
  void everyPackageIsARoom() {
    Set<String> packages =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.substring(ROOT.length() + 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(ROOMS).containsAll(packages);
  }

  @Test
  void noRoomKnowsTheDoor() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(CORE);
  }

  @Test
  void roomsFormNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked =
        CORE.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(one -> !one.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();
    assertThat(unmarked).isEmpty();
  }

  @Test
  void nothingStaticCanChange() {
    fields().that().areStatic().should(neverChange()).check(CORE);
  }

  @Test
  void nothingIsPrintedAndNothingExits() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CORE);
  }

  @Test
  void nothingDependsOnTheClockOrOnChance() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(java.util.Random.class)
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class)
        .check(CORE);
  }

  @Test
  void nothingDependsOnTheLocaleOfTheMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .check(CORE);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(
            ".*(Manager|Helper|Processor|Utils?|Data|Info|Impl|Service|Handler)(\\$.*)?")
        .orShould()
        .haveNameMatching(".*\\.Abstract[A-Z][^.]*")
        .check(CORE);
  }

  @Test
  void aRoomHoldsAtMostFifteenTypes() {
    CORE.stream()
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
        .forEach((room, types) -> assertThat(types).as(room).isLessThanOrEqualTo(15));
  }

  @Test
  void aFileHoldsAtMostFourHundredLines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(400);
      }
    }
  }

  private static ArchCondition<JavaClass> importOnlyEarlierRooms() {
    return new ArchCondition<>("import only rooms before their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = room(type);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          if (own >= 0 && room(dependency.getTargetClass()) > own) {
            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** {@return the place of a class's room in the order; -1 outside all rooms} */
  private static int room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT + ".") ? ROOMS.indexOf(name.substring(ROOT.length() + 1)) : -1;
  }

  private static ArchCondition<JavaField> neverChange() {
    Set<String> mutable =
        Set.of(
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal",
            "java.text.BreakIterator",
            "java.text.SimpleDateFormat",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicReference",
            "java.util.regex.Matcher");
    return new ArchCondition<>("be final, hold no type that changes, and no array others can see") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        Set<JavaModifier> modifiers = field.getModifiers();
        boolean changes =
            !modifiers.contains(JavaModifier.FINAL)
                || mutable.contains(field.getRawType().getName())
                || (field.getRawType().isArray() && !modifiers.contains(JavaModifier.PRIVATE));
        if (changes && !modifiers.contains(JavaModifier.SYNTHETIC)) {
          events.add(SimpleConditionEvent.violated(field, field.getDescription()));
        }
      }
    };
  }
}
