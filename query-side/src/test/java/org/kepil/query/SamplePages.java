package org.kepil.query;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.kepil.kernel.access.SignedIn;
import org.kepil.kernel.act.Role;
import org.kepil.query.fold.Freshness;
import org.kepil.query.page.LivePosition;
import org.kepil.query.page.Page;
import org.kepil.query.page.PageClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every page over sample answers, for tests and, as a program, for the eye: {@code ?as=COORDINATOR} signs in. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@ComponentScan("org.kepil.query.page")
@ComponentScan(useDefaultFilters = false, includeFilters = {@ComponentScan.Filter(Page.class),
        @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.kepil\\.query\\.(?!fold)[a-z]+\\.(OpenWork|OwnDrafts|OpenNotices|OverdueLimits|IncomingTransfers|OpenComplaints|NewSteps|Criteria|Sources|[A-Za-z]*(Choices|Tags|Forms|Shelf|Rows|Sentences|Headers))")})
@Import(SampleAnswers.class)
class SamplePages {

    public static void main(String[] arguments) {
        SpringApplication.run(SamplePages.class, arguments);
    }

    @Bean
    Ask ask(QueryGateway queries) {
        return new Ask(queries);
    }

    @Bean
    Freshness freshness() {
        return new Freshness();
    }

    @Bean
    LivePosition livePosition() {
        return () -> 4_118_207;
    }

    @Bean
    @Primary
    PageClock samplePageClock() {
        return new PageClock(Clock.fixed(SampleRows.NOW, ZoneId.of("Asia/Bishkek")));
    }

    @Bean
    SecurityFilterChain sampleSecurity(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .addFilterBefore(new SignInByName(), UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    private static final class SignInByName extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            @Nullable
            String role = request.getParameter("as");
            if (!request.getRequestURI().equals("/login")) {
                SignedIn person = SampleRows
                        .signedIn(role == null ? Role.SUPERVISOR : Role.valueOf(role.toUpperCase(Locale.ROOT)));
                SecurityContextHolder.getContext()
                        .setAuthentication(new UsernamePasswordAuthenticationToken(person, null, List.of()));
            }
            chain.doFilter(request, response);
        }
    }
}
