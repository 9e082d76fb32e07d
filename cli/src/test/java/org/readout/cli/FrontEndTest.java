package org.readout.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house for intake and the front ends; core has its own ArchitectureTest. */
class FrontEndTest {

  private static final String INTAKE = "org.readout.intake..";
  private static final String CLI = "org.readout.cli..";
  private static final String[] FRONT_ENDS = {
    CLI, "org.readout.web..", "org.readout.stream..", "org.readout.lab.."
  };

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("org.readout");

  @Test
  void frontEndsNeverImportEachOther() {
    noClasses()
        .that()
        .resideInAPackage(CLI)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.readout.web..", "org.readout.stream..", "org.readout.lab..")
        .check(ALL);
  }

  @Test
  void nothingBelowImportsAFrontEnd() {
    noClasses()
        .that()
        .resideOutsideOfPackages(FRONT_ENDS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FRONT_ENDS)
        .check(ALL);
  }

  @Test
  void coreDoesNotKnowIntake() {
    noClasses()
        .that()
        .resideOutsideOfPackages(INTAKE)
        .and()
        .resideOutsideOfPackages(FRONT_ENDS)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(INTAKE)
        .check(ALL);
  }

  /** The rooms of intake, in the order in which they may use each other; the door is last. */
  private static final List<String> ROOMS =
      List.of(
          "form", "body", "fact", "page", "document", "feed", "archive", "fetch", "keep", "health");

  @Test
  void aRoomOfIntakeUsesOnlyRoomsBeforeIt() {
    for (int i = 0; i < ROOMS.size(); i++) {
      String[] later =
          Stream.concat(
                  Stream.of("org.readout.intake"),
                  ROOMS.stream().skip(i + 1L).map(room -> "org.readout.intake." + room + ".."))
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.readout.intake." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(ALL);
    }
  }

  @Test
  void intakeHasNoRoomsButThese() {
    assertThat(ALL.stream().map(JavaClass::getPackageName).distinct())
        .filteredOn(name -> name.startsWith("org.readout.intake."))
        .allMatch(name -> ROOMS.contains(name.split("\\.")[3]));
  }

  @Test
  void intakePrintsNothingAndDoesNotExit() {
    noClasses()
        .that()
        .resideInAPackage(INTAKE)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(ALL);
  }

  @Test
  void onlyMainExits() {
    noClasses()
        .that()
        .resideInAPackage(CLI)
        .and()
        .doNotHaveSimpleName("Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(ALL);
  }

  @Test
  void packagesFormNoCyclesAndAreNullMarked() {
    slices().matching("org.readout.(*)..").should().beFreeOfCycles().check(ALL);
    assertThat(ALL.stream().map(JavaClass::getPackage).distinct())
        .allMatch(one -> one.isAnnotatedWith(NullMarked.class), "null-marked")
        .extracting(JavaPackage::getName)
        .contains("org.readout.intake", "org.readout.cli");
  }

  @Test
  void aPackageHoldsAtMostFifteenTypes() {
    ALL.stream()
        .filter(type -> type.getPackageName().matches("org\\.readout\\.(intake|cli)(\\..*)?"))
        .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
        .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
        .forEach((name, types) -> assertThat(types).as(name).isLessThanOrEqualTo(15));
  }
}
