package org.kepil.data;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything that brings data in: the import of recorded histories. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class DataSide {
}
