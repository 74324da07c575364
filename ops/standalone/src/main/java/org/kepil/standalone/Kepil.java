package org.kepil.standalone;

import org.kepil.command.CommandSide;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** Kepil in one process: both sides, the log, and by default the database that keeps it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import(CommandSide.class)
public class Kepil {

    public static void main(String[] arguments) {
        SpringApplication.run(Kepil.class, arguments);
    }
}
