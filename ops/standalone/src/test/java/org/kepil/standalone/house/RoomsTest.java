package org.kepil.standalone.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.jspecify.annotations.NullMarked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestBody;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.kepil", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule the_command_side_does_not_know_the_query_side = noClasses().that()
            .resideInAPackage("org.kepil.command..").should().dependOnClassesThat()
            .resideInAnyPackage("org.kepil.query..", "org.kepil.standalone..", "org.kepil.data..");

    @ArchTest
    static final ArchRule the_query_side_does_not_know_the_command_side = noClasses().that()
            .resideInAPackage("org.kepil.query..").should().dependOnClassesThat()
            .resideInAnyPackage("org.kepil.command..", "org.kepil.standalone..", "org.kepil.data..");

    @ArchTest
    static final ArchRule the_kernel_knows_nobody = classes().that().resideInAPackage("org.kepil.kernel..").should()
            .onlyDependOnClassesThat().resideInAnyPackage("org.kepil.kernel..", "java..", "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..");

    @ArchTest
    static final ArchRule the_log_knows_the_kernel_only = noClasses().that().resideInAPackage("org.kepil.log..")
            .should().dependOnClassesThat().resideInAnyPackage("org.kepil.command..", "org.kepil.query..",
                    "org.kepil.standalone..", "org.kepil.data..", "org.springframework.boot..");

    @ArchTest
    static final ArchRule views_do_not_know_each_other = slices().matching("org.kepil.query.(*)..").should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage("org.kepil.query.fold..", "org.kepil.query.page..",
                    "org.kepil.query.reader.."));

    @ArchTest
    static final ArchRule features_of_the_command_side_do_not_go_in_circles = slices()
            .matching("org.kepil.command.(*)..").should().beFreeOfCycles();

    /** Spring's annotation of the same name would let the framework read a body, and no constraint would be checked. */
    @ArchTest
    static final ArchRule bodies_of_commands_are_read_by_our_own_reader = noClasses().that()
            .resideInAPackage("org.kepil.command..").should().dependOnClassesThat()
            .areAssignableTo(RequestBody.class);

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes().should(beInANullMarkedPackage());

    @ArchTest
    static final ArchRule controllers_are_nobody_elses_affair = classes().that()
            .areMetaAnnotatedWith(Controller.class).and().areNotAnnotations().should().bePackagePrivate();

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked,
                        type.getPackageName() + (marked ? " is" : " is not") + " @NullMarked"));
            }
        };
    }
}
