package org.kepil.query;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Subscribes every {@code …Queries} of the query side to the bus, once all of them are there. */
@Component
class QueryHandlers implements SmartInitializingSingleton {

    private final ConfigurableListableBeanFactory beans;
    private final QueryBus bus;

    QueryHandlers(ConfigurableListableBeanFactory beans, QueryBus bus) {
        this.beans = beans;
        this.bus = bus;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name);
            if (type != null && type.getPackageName().startsWith(QueryHandlers.class.getPackageName())
                    && Arrays.stream(type.getDeclaredMethods()).anyMatch(QueryHandlers::handles)) {
                new AnnotationQueryHandlerAdapter<>(beans.getBean(name)).subscribe(bus);
            }
        }
    }

    private static boolean handles(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, QueryHandler.class);
    }
}
