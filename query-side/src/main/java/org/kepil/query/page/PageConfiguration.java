package org.kepil.query.page;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.Resource;
import java.util.stream.Stream;
import java.util.Objects;
import java.util.Arrays;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Texts, language and files of the pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    @Bean
    MessageSource messageSource() throws IOException {
        return new Messages(Stream.concat(Stream.of("messages.query", "messages.command", "messages.data",
                "messages.ops"), countries()).toArray(String[]::new));
    }

    /** The words that a country's rules need beside those of all: a file for each, found and not listed. */
    private static Stream<String> countries() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/country/*.properties"))
                .map(Resource::getFilename).filter(Objects::nonNull).map(file -> file.replace(".properties", ""))
                .filter(country -> !country.contains("_")).sorted().map(country -> "messages.country." + country);
    }

    /** English until the other languages are written; a header would mix English words with foreign month names. */
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.ENGLISH);
    }

    /** A page is sent when it is whole, so that one that fails half-way is an error and not half a page. */
    @Autowired
    void sendWhole(ThymeleafViewResolver pages) {
        pages.setProducePartialOutputWhileProcessing(false);
    }

    @Bean
    PageClock pageClock(@Value("${kepil.zone:Asia/Bishkek}") ZoneId zone) {
        return new PageClock(Clock.system(zone));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new TypedTime());
    }

    /** Our files carry a hash of their content in the name, and so may live for a year. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
