package org.kepil.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.kepil.log.codec.KepilJson;
import tools.jackson.databind.JsonNode;

/**
 * What others computed. The eight leaves and the roots of their trees are those of the reference tests of Certificate
 * Transparency; the 196 proofs, good and broken ones, are those of transparency-dev/merkle and are read where they lie.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceVectorsTest {

    private static final String VARIABLE = "KEPIL_RFC6962";

    @Test
    void the_eight_leaves_have_the_published_roots() {
        CompactRange range = CompactRange.empty();
        assertThat(range.root()).hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (JsonNode leaf : reference()) {
            range.append(Hashing.leaf(HexFormat.of().parseHex(leaf.required("leaf").stringValue())));
            assertThat(range.root()).hasToString(leaf.required("root").stringValue());
        }
        assertThat(range.size()).isEqualTo(8);
    }

    @Test
    void their_proofs_are_the_published_ones() {
        List<Hash> leaves = new ArrayList<>();
        reference().forEach(each -> leaves
                .add(Hashing.leaf(HexFormat.of().parseHex(each.required("leaf").stringValue()))));
        Proofs proofs = new Proofs(NaiveTree.nodes(leaves));
        List<JsonNode> published = proofs();
        assertThat(published).hasSize(10);
        for (JsonNode proof : published) {
            List<String> path = proof.required("path").valueStream().map(JsonNode::stringValue).toList();
            int of = proof.required("of").intValue();
            int size = proof.required("size").intValue();
            boolean inclusion = proof.required("kind").stringValue().equals("inclusion");
            assertThat(inclusion ? proofs.inclusion(of, size) : proofs.consistency(of, size))
                    .as(proof::toString).extracting(Hash::toString).isEqualTo(path);
        }
    }

    @Test
    void proofs_of_others_are_found_good_or_broken_as_they_say() throws IOException {
        Optional<Path> vectors = vectors();
        if (vectors.isEmpty()) {
            System.out.println("The vectors of transparency-dev/merkle are absent (set " + VARIABLE + ").");
            return;
        }
        try (Stream<Path> files = Files.walk(vectors.get())) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(all).hasSize(196);
            assertThat(all).filteredOn(file -> holds(file) == json(file).required("wantErr").booleanValue()).isEmpty();
        }
    }

    private static boolean holds(Path file) {
        JsonNode vector = json(file);
        List<Hash> path = vector.path("proof").valueStream().map(ReferenceVectorsTest::hash).toList();
        return vector.has("leafHash")
                ? !vector.required("root").stringValue().isEmpty()
                        && Verification.inclusion(hash(vector.required("leafHash")), number(vector, "leafIdx"),
                                number(vector, "treeSize"), path, hash(vector.required("root")))
                : Verification.consistency(number(vector, "size1"), hash(vector.required("root1")),
                        number(vector, "size2"), hash(vector.required("root2")), path);
    }

    /** Some of the numbers are meant without a sign. */
    private static long number(JsonNode vector, String name) {
        return vector.required(name).bigIntegerValue().longValue();
    }

    /** Some of the roots are any text, of which only matters whether they are the same. */
    private static Hash hash(JsonNode node) {
        byte[] bytes = Base64.getDecoder().decode(node.stringValue());
        return bytes.length == Hash.BYTES ? Hash.of(bytes) : Hashing.leaf(bytes);
    }

    private static JsonNode reference() {
        return resource().required("leaves");
    }

    private static List<JsonNode> proofs() {
        return resource().required("proofs").valueStream().toList();
    }

    private static JsonNode resource() {
        try (var in = Objects
                .requireNonNull(ReferenceVectorsTest.class.getResourceAsStream("/rfc6962-reference.json"))) {
            return KepilJson.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        try {
            return KepilJson.mapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> vectors() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("mvnw")) && root.getParent() != null) {
            root = root.getParent();
        }
        String beside = root.resolveSibling("shared").resolve("data/rfc6962").toString();
        return Optional.of(Path.of(Objects.requireNonNullElse(System.getenv(VARIABLE), beside))).filter(Files::exists);
    }
}
