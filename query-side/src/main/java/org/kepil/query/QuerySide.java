package org.kepil.query;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * The query side: views, questions, API and pages. Needs a data source {@code readerDataSource}, the log's reader and the
 * event store that the views follow.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class QuerySide {
}
