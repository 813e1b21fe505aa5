package penstock.athena;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.airlift.log.Level;
import io.airlift.log.Logging;
import io.trino.filesystem.cache.CachingHostAddressProvider;
import io.trino.filesystem.cache.DefaultCachingHostAddressProvider;
import io.trino.plugin.base.security.AllowAllSystemAccessControl;
import io.trino.plugin.hive.HiveConnectorFactory;
import io.trino.server.testing.TestingTrinoServer;
import io.trino.spi.Plugin;
import io.trino.spi.connector.Connector;
import io.trino.spi.connector.ConnectorContext;
import io.trino.spi.connector.ConnectorFactory;
import io.trino.spi.security.SystemSecurityContext;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Trino with one catalog, Athena's AwsDataCatalog, over local folders.
 *
 * <p>Argument: a scratch folder. The first line on standard output is {"port":n}, where Trino's HTTP protocol is spoken
 * on loopback. Every line of standard input is a whole Glue catalog ({@link Snapshot}) that replaces the one before, and
 * is answered by {"catalog":n}, n counting from 1. Logs go to standard error. The process ends with its standard input.
 */
public final class LocalAthena {
    private static final String CATALOG = "awsdatacatalog";

    private LocalAthena() {}

    /** Halts in the end: Trino's own shutdown takes seconds, and there is nothing to save. */
    public static void main(String[] arguments) {
        // As they are before Trino turns whatever is printed into lines of its log.
        PrintStream answers = System.out;
        PrintStream errors = System.err;
        int status = 1;
        try {
            serve(Path.of(arguments[0]), answers);
            status = 0;
        } catch (Throwable fault) {
            fault.printStackTrace(errors);
        } finally {
            Runtime.getRuntime().halt(status);
        }
    }

    private static void serve(Path scratch, PrintStream answers) throws Exception {
        GlueCatalog glue = new GlueCatalog();
        TestingTrinoServer server = start(scratch, glue);
        answer(answers, "port", server.getAddress().getPort());

        BufferedReader snapshots = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        int count = 0;
        for (String line = snapshots.readLine(); line != null; line = snapshots.readLine()) {
            glue.replace(json.readValue(line, Snapshot.class));
            answer(answers, "catalog", ++count);
        }
    }

    private static void answer(PrintStream answers, String name, int value) {
        answers.println("{\"" + name + "\":" + value + "}");
        answers.flush();
    }

    private static TestingTrinoServer start(Path scratch, GlueCatalog glue) {
        Logging.initialize().setLevel("", Level.ERROR);
        TestingTrinoServer server = TestingTrinoServer.builder()
                .setCoordinator(true)
                .setBaseDataDir(Optional.of(scratch))
                .setSystemAccessControl(new OnlyOurCatalog())
                .setProperties(Map.of(
                        "query.max-memory", "384MB",
                        "query.max-memory-per-node", "384MB",
                        "memory.heap-headroom-per-node", "160MB"))
                .build();
        server.installPlugin(new GluePlugin(glue));
        server.createCatalog(
                CATALOG,
                "glue",
                Map.of("hive.recursive-directories", "true", "hive.parquet.use-column-names", "true"));
        return server;
    }

    private record GluePlugin(GlueCatalog glue) implements Plugin {
        @Override
        public Iterable<ConnectorFactory> getConnectorFactories() {
            return List.of(new GlueConnectorFactory(glue));
        }
    }

    private record GlueConnectorFactory(GlueCatalog glue) implements ConnectorFactory {
        @Override
        public String getName() {
            return "glue";
        }

        @Override
        public Connector create(String catalog, Map<String, String> settings, ConnectorContext context) {
            return HiveConnectorFactory.createConnector(
                    catalog,
                    settings,
                    context,
                    binder -> binder.bind(CachingHostAddressProvider.class)
                            .to(DefaultCachingHostAddressProvider.class),
                    Optional.of(glue.metastore()),
                    Optional.of(identity -> new S3Folders(glue::bucketsFolder)));
        }
    }

    /** Athena has no catalog {@code system}. */
    private static final class OnlyOurCatalog extends AllowAllSystemAccessControl {
        @Override
        public boolean canAccessCatalog(SystemSecurityContext context, String catalog) {
            return catalog.equals(CATALOG);
        }

        @Override
        public Set<String> filterCatalogs(SystemSecurityContext context, Set<String> catalogs) {
            return Set.of(CATALOG);
        }
    }
}
