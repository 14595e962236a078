import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j for tests: `Neo4jServer HOME`, the password in NEO4J_TEST_PASSWORD, the page cache in NEO4J_TEST_PAGE_CACHE_MB. Writes `ready PORT` and ends when its
 * standard input does, so that it never outlives the run that started it.
 */
public final class Neo4jServer {
  public static void main(String[] arguments) {
    DatabaseManagementService service = null;
    int code = 0;
    try {
      service = start(Path.of(arguments[0]));
      setPassword(service, System.getenv("NEO4J_TEST_PASSWORD"));
      System.out.println("ready " + port(service));
      while (System.in.read() >= 0) {}
    } catch (Throwable thrown) {
      thrown.printStackTrace();
      code = 1;
    }
    if (service != null) service.shutdown();
    // Threads that are no daemons would keep the process.
    Runtime.getRuntime().halt(code);
  }

  /** Small for tests; a bench gives as much as a real server has. */
  private static long pageCacheMegabytes() {
    return Long.parseLong(System.getenv().getOrDefault("NEO4J_TEST_PAGE_CACHE_MB", "64"));
  }

  private static DatabaseManagementService start(Path home) {
    return new DatabaseManagementServiceBuilder(home)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(GraphDatabaseSettings.pagecache_memory, pageCacheMegabytes() << 20)
        .setConfig(GraphDatabaseSettings.load_csv_file_url_root, home)
        .setConfig(GraphDatabaseSettings.allow_file_urls, false)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
        .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
        .build();
  }

  private static void setPassword(DatabaseManagementService service, String password) {
    service
        .database("system")
        .executeTransactionally(
            "CREATE OR REPLACE USER neo4j SET PLAINTEXT PASSWORD $password SET PASSWORD CHANGE NOT REQUIRED",
            Map.of("password", password));
  }

  private static int port(DatabaseManagementService service) {
    return ((GraphDatabaseAPI) service.database("neo4j"))
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }
}
