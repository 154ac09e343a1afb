package io.portkeylint.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A Chromium without a window, driven through its debugging protocol. */
final class Browser implements AutoCloseable, WebSocket.Listener {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Addresses that the page has asked for. */
  final List<String> requests = new ArrayList<>();

  /** What the browser has complained about. */
  final List<String> complaints = new ArrayList<>();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final StringBuilder partial = new StringBuilder();
  private int sent;

  Browser(String executable, Path profile) throws Exception {
    process =
        new ProcessBuilder(
                executable,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--window-size=1400,1000",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("log").toFile())
            .start();
    HttpClient client = HttpClient.newHttpClient();
    String port = port(profile.resolve("DevToolsActivePort"));
    HttpRequest list =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
    JsonNode pages = JSON.readTree(client.send(list, BodyHandlers.ofString()).body());
    String address = pages.get(0).get("webSocketDebuggerUrl").textValue();
    socket = client.newWebSocketBuilder().buildAsync(URI.create(address), this).join();
    for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
      send(domain + ".enable", JSON.createObjectNode());
    }
  }

  void open(Path page) throws Exception {
    send("Page.navigate", JSON.createObjectNode().put("url", page.toUri().toString()));
    String state = "";
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!state.equals("complete " + page.toUri()) && System.nanoTime() < end) {
      Thread.sleep(50);
      state = evaluate("document.readyState + ' ' + location.href").asText();
    }
  }

  /** The value of an expression in the page. */
  JsonNode evaluate(String script) throws Exception {
    ObjectNode parameters = JSON.createObjectNode().put("expression", script);
    return send("Runtime.evaluate", parameters.put("returnByValue", true)).at("/result/value");
  }

  void prefer(String scheme) throws Exception {
    ObjectNode parameters = JSON.createObjectNode();
    parameters
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", scheme);
    send("Emulation.setEmulatedMedia", parameters);
  }

  void screenshot(Path file) throws Exception {
    ObjectNode whole = JSON.createObjectNode().put("captureBeyondViewport", true);
    String data = send("Page.captureScreenshot", whole).get("data").textValue();
    Files.write(file, Base64.getDecoder().decode(data));
  }

  private JsonNode send(String method, ObjectNode parameters) throws Exception {
    ObjectNode message = JSON.createObjectNode().put("id", ++sent).put("method", method);
    message.set("params", parameters);
    socket.sendText(message.toString(), true).join();
    while (true) {
      JsonNode answer = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (answer == null) {
        throw new IOException("no answer to " + method);
      }
      if (answer.path("id").asInt() == sent) {
        return answer.path("result");
      }
      event(answer);
    }
  }

  private void event(JsonNode event) {
    switch (event.path("method").asText()) {
      case "Network.requestWillBeSent" -> requests.add(event.at("/params/request/url").asText());
      case "Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown" ->
          complaints.add(event.toString());
      default -> {}
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      try {
        messages.add(JSON.readTree(partial.toString()));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      partial.setLength(0);
    }
    from.request(1);
    return null;
  }

  private static String port(Path file) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      if (Files.exists(file)) {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() > 1) {
          return lines.get(0);
        }
      }
      Thread.sleep(50);
    }
    throw new IOException("the browser does not start");
  }

  @Override
  public void close() {
    socket.abort();
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }
}
