package org.kepil.standalone.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import java.util.Set;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.kepil.kernel.Event;
import org.kepil.kernel.Stored;
import org.kepil.query.fold.View;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** How things are done here, whoever does them. */
@AnalyzeClasses(packages = "org.kepil", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    private static final Set<String> CLOCKS = Set.of("java.time.Clock", "java.time.InstantSource", "java.util.Random",
            "java.security.SecureRandom", "java.util.concurrent.ThreadLocalRandom", "java.util.Date");
    private static final Set<String> CHANCES = Set.of("java.util.UUID.randomUUID", "java.lang.Math.random",
            "java.lang.System.currentTimeMillis", "java.lang.System.nanoTime");

    @ArchTest
    static final ArchRule events_are_records_with_a_stored_name = classes().that().implement(Event.class).and()
            .areNotInterfaces().should().beRecords().andShould().beAnnotatedWith(Stored.class);

    /** The day of a record may be called so as well: it takes nothing. */
    @ArchTest
    static final ArchRule every_on_method_is_subscribed = methods().that().haveName("on").and()
            .areDeclaredInClassesThat().resideInAPackage("org.kepil.command..")
            .and(DescribedPredicate.describe("take something", method -> !method.getRawParameterTypes().isEmpty()))
            .should().beMetaAnnotatedWith(EventHandler.class);

    @ArchTest
    static final ArchRule every_handle_method_that_decides_is_subscribed = methods().that().haveName("handle").and()
            .areDeclaredInClassesThat(decide()).should().beMetaAnnotatedWith(CommandHandler.class);

    @ArchTest
    static final ArchRule decisions_know_no_clock_and_no_chance = noClasses().that(decide()).should()
            .accessTargetWhere(clockOrChance());

    @ArchTest
    static final ArchRule folds_know_no_clock_and_no_chance = noClasses().that().areAssignableTo(View.class).should()
            .accessTargetWhere(clockOrChance());

    @ArchTest
    static final ArchRule facts_know_no_clock_and_no_chance = noClasses().that()
            .resideInAPackage("org.kepil.kernel..").should().accessTargetWhere(clockOrChance());

    @ArchTest
    static final ArchRule nothing_is_written_to_the_console = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule there_is_one_way_to_log = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @ArchTest
    static final ArchRule parts_are_given_to_constructors = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses().should()
            .haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Dto").orShould()
            .haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils").orShould()
            .haveSimpleNameEndingWith("Helper");

    private static DescribedPredicate<JavaClass> decide() {
        return DescribedPredicate.describe("decide about commands", type -> type.getMethods().stream()
                .anyMatch(method -> method.isMetaAnnotatedWith(CommandHandler.class)
                        || type.getPackageName().startsWith("org.kepil.command")
                                && method.isMetaAnnotatedWith(EventHandler.class)));
    }

    private static DescribedPredicate<JavaAccess<?>> clockOrChance() {
        return DescribedPredicate.describe("a clock or chance", access -> {
            String owner = access.getTargetOwner().getFullName();
            return CLOCKS.contains(owner) || access.getName().equals("now") && owner.startsWith("java.time.")
                    || CHANCES.contains(owner + "." + access.getName());
        });
    }
}
