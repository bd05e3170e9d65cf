package io.github.limner.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// The layering, each rule with its reason.
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.limner");

  @Test
  void featuresDoNotDependOnEachOtherInCircles() {
    slices().matching("io.github.limner.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void onlyTheStoreKnowsJdbc() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.limner.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..")
        .because("SQL goes through Jdbi, and one class opens databases")
        .check(CODE);
  }

  @Test
  void onlyTheWindowAndItsDoorKnowTheBrowser() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "io.github.limner.bridge.cef..", "io.github.limner.launcher.window..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.cef..", "me.friwi..")
        .because("everything else runs without a display")
        .check(CODE);
  }

  @Test
  void onlyTheHttpDoorKnowsTheServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.limner.bridge.http..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
        .because("the window opens no port")
        .check(CODE);
  }

  @Test
  void onlyTheLauncherKnowsSwing() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.limner.launcher..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.swing..", "com.formdev..")
        .because("the services serve a browser and a terminal too")
        .check(CODE);
  }

  @Test
  void nativeIoKnowsNoJson() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.github.limner.bridge..", "io.github.limner.launcher..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .because("how records travel is the bridge's business")
        .check(CODE);
  }

  @Test
  void nobodyInterrupts() {
    noClasses()
        .should()
        .callMethod(Thread.class, "interrupt")
        .orShould()
        .callMethod(java.util.concurrent.ExecutorService.class, "shutdownNow")
        .because("one interrupt inside an H2 query breaks the other connections of its database")
        .check(CODE);
    noClasses()
        .should()
        .callMethod(Future.class, "cancel", boolean.class)
        .because(
            "cancel(true) interrupts; CompletableFuture.cancel, which cannot, is called instead")
        .check(CODE);
  }
}
