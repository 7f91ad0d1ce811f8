import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/** java -cp "lib/*" Neo4j.java <dir> <port> [password]: a Neo4j that answers Bolt until its standard input closes. */
public class Neo4j {
  public static void main(String[] args) {
    try {
      start(args);
      System.out.println("READY");
      while (System.in.read() >= 0) {}
      System.exit(0);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
  }

  private static void start(String[] args) {
    var isNew = Files.notExists(Path.of(args[0], "data"));
    var address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    var builder = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, args.length > 2)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(Long.getLong("pages", 64)))
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
    if (Boolean.getBoolean("keepPlans")) {
      builder
          .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1))
          .setConfig(GraphDatabaseSettings.query_statistics_divergence_threshold, 1.0);
    }
    var neo4j = builder.build();
    Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
    if (args.length > 2 && isNew) {
      var statement = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
      neo4j.database("system").executeTransactionally(statement, Map.of("password", args[2]));
    }
  }
}
