#include "serve/server.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <thread>
#include <utility>

#include <httplib.h>

#include "platform/system/free_port.h"
#include "serve/content_type.h"
#include "serve/news_wire.h"
#include "serve/own_host.h"
#include "serve/page_script.h"

namespace wenlu::serve {
namespace {

constexpr const char* kHere = "127.0.0.1";
constexpr const char* kEventStream = "text/event-stream";

// Each page that is open listens with a thread of its own.
constexpr std::size_t kThreads = 64;

// So that a page that went away is noticed.
constexpr std::chrono::seconds kSignOfLife{5};

}  // namespace

struct Server::Parts {
  Answer answer;
  publish::Headers headers;
  NewsWire news;
  int port = 0;
  std::unique_ptr<httplib::Server> http;
  std::thread thread;

  // A server that could not have a port takes no other: each try has one of its own.
  void renew() {
    http = std::make_unique<httplib::Server>();
    http->new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    http->set_socket_options([](socket_t socket) {
      platform::allow_only_free_port(static_cast<std::uintptr_t>(socket));
    });
    http->set_tcp_nodelay(true);
    http->set_pre_routing_handler([this](const auto& request, auto& response) {
      reply(request, response);
      return httplib::Server::HandlerResponse::Handled;
    });
  }

  void reply(const httplib::Request& request, httplib::Response& response) {
    for (const auto& [name, value] : headers) response.set_header(name, value);
    response.set_header("Cache-Control", "no-store");
    response.set_header("Cross-Origin-Resource-Policy", "same-origin");
    if (!is_own_host(request.get_header_value("Host"), port)) {
      response.status = 403;
      return response.set_content("this is another machine than the one asked for\n", "text/plain");
    }
    if (request.method != "GET" && request.method != "HEAD") {
      response.status = 405;
      response.set_header("Allow", "GET, HEAD");
      response.set_header("Connection", "close");  // what else was sent is not read
      return;
    }
    request.path == kNewsPath ? stream(response) : send(answer(request.path), response);
  }

  static void send(Reply reply, httplib::Response& response) {
    response.status = reply.status;
    if (!reply.location.empty()) response.set_header("Location", reply.location);
    response.set_content(std::move(reply.body), reply.type);
  }

  void stream(httplib::Response& response) {
    response.status = 200;
    response.set_chunked_content_provider(
        kEventStream, [this, heard = 0U](std::size_t, httplib::DataSink& sink) mutable {
          const std::string event = news.next(heard, kSignOfLife);
          if (event.empty()) return sink.done(), true;
          return sink.write(event.data(), event.size());
        });
  }
};

Server::Server(Answer answer, publish::Headers headers) : parts_(std::make_unique<Parts>()) {
  parts_->answer = std::move(answer);
  parts_->headers = std::move(headers);
}

Server::~Server() { stop(); }

int Server::take(int port) {
  Parts& parts = *parts_;
  parts.renew();
  if (port == 0)
    parts.port = std::max(parts.http->bind_to_any_port(kHere), 0);
  else
    parts.port = parts.http->bind_to_port(kHere, port) ? port : 0;
  return parts.port;
}

void Server::start() {
  parts_->thread = std::thread([parts = parts_.get()] { parts->http->listen_after_bind(); });
  parts_->http->wait_until_ready();
}

void Server::tell(std::string news) { parts_->news.tell(std::move(news)); }

void Server::stop() {
  if (!parts_->thread.joinable()) return;
  parts_->news.end();
  parts_->http->stop();
  parts_->thread.join();
}

}  // namespace wenlu::serve
