package org.kepil.data;

import org.jspecify.annotations.NullMarked;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything that brings data in: the import of recorded histories. */
@NullMarked
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class DataSide {
}
