package org.kepil.command.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How request handlers of the command side get their parameters. */
@Configuration(proxyBeanMethods = false)
class CommandWeb implements WebMvcConfigurer {

    private final InputResolver inputs;
    private final UploadResolver uploads;
    private final CallResolver calls;
    private final PermissionGate gate;

    CommandWeb(InputResolver inputs, UploadResolver uploads, CallResolver calls, PermissionGate gate) {
        this.inputs = inputs;
        this.uploads = uploads;
        this.calls = calls;
        this.gate = gate;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(inputs);
        resolvers.add(uploads);
        resolvers.add(calls);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate);
    }
}
