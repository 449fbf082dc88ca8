#include "tool/chromium.h"

#include <cstdlib>
#include <vector>

#include "text/base64.h"
#include "text/escape.h"
#include "tool/repeatable_pdf.h"

namespace wenlu::tool {
namespace {

constexpr std::string_view kPrint =
    R"({"preferCSSPageSize":true,"printBackground":false,"generateTaggedPDF":true,"generateDocumentOutline":true})";

std::vector<std::string> programs() {
  const char* named = std::getenv("CHROMIUM");
  if (named != nullptr && *named != '\0') return {named};
  return platform::printing_browsers();
}

// Only by name may Chromium go without its sandbox.
bool is_without_sandbox() {
  const char* asked = std::getenv("WENLU_CHROMIUM_SANDBOX");
  return asked != nullptr && std::string_view(asked) == "off";
}

std::vector<std::string> options() {
  std::vector<std::string> options{"--headless",
                                   "--no-first-run",
                                   "--disable-gpu",
                                   "--disable-extensions",
                                   "--hide-scrollbars",
                                   "--disable-background-networking",
                                   "--disable-component-update",
                                   "--disable-dev-shm-usage",
                                   "--force-color-profile=srgb",
                                   "about:blank"};
  if (is_without_sandbox()) options.push_back("--no-sandbox");
  return options;
}

// What stands behind `"name":` in a message, up to the next of , } ]; without its quotation marks.
// The protocol writes no spaces, and none of the values asked for holds an escape.
std::string value_of(std::string_view message, std::string_view name) {
  const std::string key = "\"" + std::string(name) + "\":";
  const std::size_t at = message.find(key);
  if (at == std::string_view::npos) return "";
  std::string_view rest = message.substr(at + key.size());
  if (rest.starts_with('"')) return std::string(rest.substr(1, rest.find('"', 1) - 1));
  return std::string(rest.substr(0, rest.find_first_of(",}]")));
}

}  // namespace

Chromium::Chromium(std::unique_ptr<platform::BrowserPipe> pipe) : pipe_(std::move(pipe)) {}

std::unique_ptr<Chromium> Chromium::start(std::string& error) {
  // A program that is there need not start: the next may.
  for (const std::string& program : programs()) {
    auto pipe = platform::open_browser_pipe(program, options());
    if (!pipe) continue;
    std::unique_ptr<Chromium> chromium(new Chromium(std::move(pipe)));
    if (chromium->open_page()) return chromium;
  }
  error =
      "no Chromium could be started: install it (apt-get install chromium) or name it in CHROMIUM";
  if (!is_without_sandbox())
    error +=
        "; as root, and in some containers, it starts only without its sandbox: "
        "WENLU_CHROMIUM_SANDBOX=off";
  return nullptr;
}

bool Chromium::open_page() {
  const auto made = ask("Target.createTarget", R"({"url":"about:blank"})");
  if (!made) return false;
  const auto attached =
      ask("Target.attachToTarget",
          R"({"targetId":")" + value_of(*made, "targetId") + R"(","flatten":true})");
  if (!attached) return false;
  session_ = value_of(*attached, "sessionId");
  const auto tree = ask("Page.getFrameTree", "{}");
  if (!tree) return false;
  frame_ = value_of(*tree, "id");
  // "id" also numbers the answer, which comes first.
  const std::size_t frame = tree->find("\"frame\":");
  if (frame != std::string::npos) frame_ = value_of(std::string_view(*tree).substr(frame), "id");
  return !frame_.empty();
}

std::optional<std::string> Chromium::ask(const std::string& method, const std::string& parameters) {
  const std::string id = std::to_string(++asked_);
  std::string message = "{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters;
  if (!session_.empty()) message += ",\"sessionId\":\"" + session_ + "\"";
  if (!pipe_->send(message + "}")) return std::nullopt;
  while (auto answer = pipe_->receive()) {
    if (!answer->starts_with("{\"id\":" + id + ",")) continue;  // an event
    if (answer->find("\"error\":{") < answer->find("\"result\":")) return std::nullopt;
    return answer;
  }
  return std::nullopt;
}

bool Chromium::show(const std::string& html) {
  return ask("Page.setDocumentContent",
             "{\"frameId\":\"" + frame_ + "\",\"html\":" + text::json(html) + "}")
      .has_value();
}

std::optional<std::string> Chromium::pdf(const std::string& html) {
  if (!show(html)) return std::nullopt;
  const auto printed = ask("Page.printToPDF", std::string(kPrint));
  if (!printed) return std::nullopt;
  return repeatable(text::from_base64(value_of(*printed, "data")));
}

std::optional<std::string> Chromium::picture(const std::string& html, int width, double scale) {
  const std::string size = "\"width\":" + std::to_string(width);
  const std::string ratio = std::to_string(scale);
  if (!ask("Emulation.setDeviceMetricsOverride",
           "{" + size + ",\"height\":800,\"mobile\":false,\"deviceScaleFactor\":" + ratio + "}"))
    return std::nullopt;
  if (!show(html)) return std::nullopt;
  const auto metrics = ask("Page.getLayoutMetrics", "{}");
  if (!metrics) return std::nullopt;
  const std::size_t content = metrics->find("\"cssContentSize\":");
  if (content == std::string::npos) return std::nullopt;
  const std::string height = value_of(std::string_view(*metrics).substr(content), "height");
  const auto taken =
      ask("Page.captureScreenshot",
          "{\"format\":\"png\",\"captureBeyondViewport\":true,\"clip\":{\"x\":0,\"y\":0," + size +
              ",\"height\":" + height + ",\"scale\":1}}");
  if (!taken) return std::nullopt;
  return text::from_base64(value_of(*taken, "data"));
}

}  // namespace wenlu::tool
