package org.kepil.standalone.security;

import static org.springframework.security.authorization.AuthenticatedAuthorizationManager.authenticated;
import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;
import static org.springframework.security.authorization.AuthorizationManagers.allOf;
import static org.springframework.security.authorization.AuthorizationManagers.not;
import static org.springframework.security.config.Customizer.withDefaults;

import java.util.List;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletRequest;
import org.kepil.kernel.act.Role;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which door asks for what: the operator's, the API's and the pages'. Nothing is open that is not named here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    /** No script and no style but our own files; a chart draws with the properties of its elements. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    private static final String[] PUBLIC_FILES = {"/assets/**", "/webjars/**", "/favicon.ico"};

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** No text of ours holds a NUL, and the database takes none. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** Health and meters are for whoever is on this machine, and for administrators from anywhere. */
    @Bean
    @Order(1)
    SecurityFilterChain operators(HttpSecurity http, SecurityProblems problems) throws Exception {
        Loopback loopback = new Loopback();
        return stateless(http.securityMatcher(EndpointRequest.toAnyEndpoint()), problems)
                .authorizeHttpRequests(may -> may
                        .requestMatchers(request -> loopback.matches(request)
                                && EndpointRequest.to("health", "prometheus").matches(request))
                        .permitAll().anyRequest().hasRole(Role.ADMINISTRATOR.name()))
                .build();
    }

    /** The API asks for name and password each time and keeps no session, so there is none to ride on. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, SecurityProblems problems) throws Exception {
        return stateless(http.securityMatcher("/api/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"),
                problems)
                .authorizeHttpRequests(may -> may.requestMatchers("/v3/**").permitAll()
                        .requestMatchers(SecurityConfiguration::fromAnotherSite, UploadLimit::unwanted).denyAll()
                        .anyRequest().access(allOf(authenticated(), not(hasAuthority(AccountSignIn.PASSWORD_DUE)))))
                .build();
    }

    /** The systems of partners show client id and secret each time; nobody else has a door here. */
    @Bean
    @Order(3)
    SecurityFilterChain partners(HttpSecurity http, SecurityProblems problems, PartnerSignIn signIn)
            throws Exception {
        return stateless(http.securityMatcher("/partner/**").authenticationManager(signIn::authenticate), problems)
                .authorizeHttpRequests(may -> may
                        .requestMatchers(SecurityConfiguration::fromAnotherSite, UploadLimit::unwanted).denyAll()
                        .anyRequest().hasRole(Role.PARTNER.name()))
                .build();
    }

    /** A browser that remembers name and password sends them along for any page that asks it to. It also tells that page's site. */
    private static boolean fromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !List.of("same-origin", "none").contains(site);
    }

    private static HttpSecurity stateless(HttpSecurity http, SecurityProblems problems) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(SecurityConfiguration::headers);
    }

    /** Programs for calendars know a secret address and no password. */
    @Bean
    @Order(4)
    SecurityFilterChain calendars(HttpSecurity http, SecurityProblems problems) throws Exception {
        return stateless(http.securityMatcher("/calendar/*"), problems)
                .authorizeHttpRequests(may -> may.requestMatchers(HttpMethod.GET).permitAll().anyRequest().denyAll())
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain pages(HttpSecurity http, Sessions sessions, MultipartConfigElement multipart)
            throws Exception {
        return http
                .authorizeHttpRequests(may -> may.requestMatchers(PUBLIC_FILES).permitAll()
                        .requestMatchers("/login", "/theme", "/error").permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/login").successHandler(new SignInAccepted(sessions))
                        .failureHandler(new SignInRefused()))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .addFilterBefore(new SessionCheck(sessions, PUBLIC_FILES), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new UploadLimit(multipart), CsrfFilter.class).csrf(withDefaults())
                .headers(SecurityConfiguration::headers).build();
    }

    /** The page on which the API is tried is not ours, and draws with styles in its elements; its scripts are files. */
    private static String contentSecurityPolicy(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/swagger-ui/")
                ? CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
                : CONTENT_SECURITY_POLICY;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(
                (request, response) -> response.setHeader("Content-Security-Policy", contentSecurityPolicy(request)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
