#include "tool/serve_command.h"

#include <atomic>
#include <chrono>
#include <csignal>
#include <memory>
#include <thread>

#include "platform/system/open_browser.h"
#include "publish/policy.h"
#include "serve/news.h"
#include "serve/plain_page.h"
#include "serve/server.h"
#include "tool/edition.h"
#include "tool/first_page.h"
#include "tool/publish_command.h"
#include "tool/render_diagnostics.h"
#include "tool/show_command.h"
#include "tool/site_pages.h"
#include "tool/watch_folder.h"

namespace wenlu::tool {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kUsualPort = 8420;
constexpr int kPortsToTry = 20;
constexpr int kLastPort = 65535;

// Between two looks at the folder; in a large one a quarter of the time goes into looking.
constexpr std::chrono::milliseconds kShortestRest{25};
constexpr int kRests = 3;

struct Serve {
  std::string folder;
  std::string route;
  std::string at;
  std::string language;
  int port = -1;
  bool no_open = false;
};

volatile std::sig_atomic_t was_interrupted = 0;
void interrupt(int) { was_interrupted = 1; }

// The guide as it is now, for the threads that answer.
class Current {
 public:
  void set(std::shared_ptr<const Edition> edition) { edition_.store(std::move(edition)); }
  serve::Reply answer(const std::string& path) const { return edition_.load()->answer(path); }

 private:
  std::atomic<std::shared_ptr<const Edition>> edition_;
};

// Those of a published site; the pages that are not the guide's have a style of their own.
publish::Headers headers() {
  std::vector<std::string> styles = styles_of_pages();
  styles.emplace_back(serve::plain_style());
  return publish::headers({publish::style_sources(styles), {}});
}

// Of those from `first` on the first that is free; 0 when none is.
int take_free_port(serve::Server& server, int first) {
  for (int port = first; port < first + kPortsToTry && port <= kLastPort; ++port)
    if (server.take(port) != 0) return port;
  return 0;
}

// The port asked for, or one beside the usual one. 0, and said why, when it cannot be had.
int take_port(serve::Server& server, int asked, Console& console) {
  if (asked == 0) return server.take(0);
  if (asked > 0) {
    if (server.take(asked) != 0) return asked;
    const int free = take_free_port(server, asked + 1);
    console.refuse(kWrongUsage, "port " + std::to_string(asked) + " is taken by another program" +
                                    (free == 0 ? "; choose another with --port"
                                               : "; --port " + std::to_string(free) + " is free"));
    return 0;
  }
  const int port = take_free_port(server, kUsualPort);
  if (port == 0)
    console.refuse(kWrongUsage, "ports " + std::to_string(kUsualPort) + " and after are taken; " +
                                    "choose another with --port");
  else if (port != kUsualPort)
    console.out << "port " << kUsualPort << " is taken by another program; this is " << port
                << "\n";
  return port;
}

void report(const Edition& edition, const std::string& folder, Console& console) {
  console.out << render_diagnostics(edition.found(), folder) << std::flush;
}

// Until somebody ends it.
void follow(const Serve& asked, const publish::BrowserHalf& half, FolderWatch& watch,
            std::string version, Current& current, serve::Server& server, Console& console) {
  while (was_interrupted == 0) {
    const Clock::time_point began = Clock::now();
    if (watch.has_changed()) {
      const auto edition = std::make_shared<const Edition>(asked.folder, asked.at, half);
      if (edition->version() == version) continue;
      version = edition->version();
      current.set(edition);
      server.tell(serve::news(version, edition->found(), asked.folder));
      console.out << "\nthe guide has changed\n";
      report(*edition, asked.folder, console);
    }
    const auto rest = std::max<Clock::duration>(kShortestRest, (Clock::now() - began) * kRests);
    std::this_thread::sleep_for(rest);
  }
}

void run(const Serve& asked, const publish::BrowserHalf& half, Console& console) {
  if (half.empty()) return console.refuse(kWrongUsage, kWithoutBrowserHalf);
  std::signal(SIGINT, interrupt);
  std::signal(SIGTERM, interrupt);
  FolderWatch watch(asked.folder);
  watch.follow();
  if (!read_guide(asked.folder, console)) return;
  const auto first = std::make_shared<const Edition>(asked.folder, asked.at, half);
  if (!first->knows_instant())
    return console.refuse(kWrongUsage, text::quoted(asked.at) + kNoInstant);
  const auto page = first_page(first->guide(), asked.language, asked.route, console);
  if (!page) return;
  Current current;
  current.set(first);
  serve::Server server([&](const std::string& path) { return current.answer(path); }, headers());
  const int port = take_port(server, asked.port, console);
  if (port == 0) return;
  server.tell(serve::news(first->version(), first->found(), asked.folder));
  server.start();
  const std::string address = "http://127.0.0.1:" + std::to_string(port) + "/" + *page;
  report(*first, asked.folder, console);
  console.out << "the guide is at " << address << "  (Ctrl+C ends it)\n" << std::flush;
  if (!asked.no_open) platform::open_browser(address);
  follow(asked, half, watch, first->version(), current, server, console);
  server.stop();
}

}  // namespace

void add_serve(CLI::App& app, const publish::BrowserHalf& half, Console& console) {
  const auto asked = std::make_shared<Serve>();
  CLI::App* command =
      app.add_subcommand("serve", "show a guide in the browser, anew after each change");
  command->add_option("DIR", asked->folder, "the guide's folder")->required();
  command
      ->add_option("--route", asked->route,
                   "the page to open, as in /seller/violation or /-search; the start if left out")
      ->type_name("ROUTE");
  command->add_option("--lang", asked->language, "the language to open it in")->type_name("LANG");
  command
      ->add_option("--at", asked->at,
                   "the moment to show it for, as in 2026-11-22T22:40; now if left out")
      ->type_name("INSTANT");
  command
      ->add_option("--port", asked->port,
                   "the port on this machine, " + std::to_string(kUsualPort) +
                       " or the next that is free if left out; 0 for any")
      ->check(CLI::Range(0, kLastPort))
      ->type_name("PORT");
  command->add_flag("--no-open", asked->no_open, "open no browser, only say the address");
  command->callback([asked, &half, &console] { run(*asked, half, console); });
}

}  // namespace wenlu::tool
