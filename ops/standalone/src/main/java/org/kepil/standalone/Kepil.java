package org.kepil.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Kepil in one process: both sides, the log, and by default the database that keeps it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Kepil {

    public static void main(String[] arguments) {
        SpringApplication.run(Kepil.class, arguments);
    }
}
