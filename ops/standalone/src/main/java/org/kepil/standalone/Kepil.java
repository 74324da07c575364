package org.kepil.standalone;

import org.kepil.command.CommandSide;
import org.kepil.data.DataSide;
import org.kepil.query.QuerySide;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** Kepil in one process: both sides, the log, and by default the database that keeps it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({CommandSide.class, QuerySide.class, DataSide.class})
public class Kepil {

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** Parts are told apart by their full names, because both sides may well have a part of the same simple name. */
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(Kepil.class);
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        return application;
    }
}
