package org.kepil.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SpringJUnitWebConfig(WebTestConfiguration.class)
class SendsTest {

    @Test
    void every_request_handler_says_which_command_it_sends(@Autowired RequestMappingHandlerMapping mapping) {
        List<HandlerMethod> handlers = List.copyOf(mapping.getHandlerMethods().values());
        assertThat(handlers).hasSizeGreaterThan(15)
                .allSatisfy(handler -> assertThat(handler.hasMethodAnnotation(Sends.class)).isTrue());
    }

    @Test
    void every_command_of_the_api_has_the_same_path_on_the_pages(@Autowired RequestMappingHandlerMapping mapping) {
        assertThat(mapping.getHandlerMethods().keySet()).filteredOn(info -> info.getPatternValues().stream()
                .noneMatch(SendsTest::withoutPage)).allSatisfy(info -> assertThat(info.getPatternValues()).hasSize(2)
                        .anyMatch(path -> path.startsWith(Doorway.API))
                        .allMatch(path -> info.getPatternValues().contains(path.replace(Doorway.API, ""))));
    }

    /** The systems of partners have no pages; drafts and many requests at once are taken from pages by methods of their own. */
    private static boolean withoutPage(String path) {
        return path.startsWith("/partner/v1/") || path.contains("/cases/drafts") || path.contains("/cases/bulk");
    }
}
