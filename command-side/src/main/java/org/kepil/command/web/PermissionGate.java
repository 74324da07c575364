package org.kepil.command.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kepil.command.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away whoever may not send the command, before the body: what a role may not do, it need not spell right. */
@Component
final class PermissionGate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getMethodAnnotation(Sends.class) instanceof Sends sends) {
            Permissions.require(CallResolver.signedIn(request).role(), sends.value());
        }
        return true;
    }
}
