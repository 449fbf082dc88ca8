// An HTTP server on this machine alone: 127.0.0.1, requests that name this machine, GET and HEAD.
// The only C++ that knows cpp-httplib is its .cpp file.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "publish/policy.h"
#include "serve/http_reply.h"

namespace wenlu::serve {

class Server {
 public:
  // Is called with a decoded path, by several threads at once.
  using Answer = std::function<Reply(const std::string& path)>;

  // `headers`: of every reply.
  Server(Answer answer, publish::Headers headers);
  ~Server();

  // Takes `port` of 127.0.0.1, any that is free for 0; the port taken, or 0 when it is not free.
  int take(int port);

  // Answers until stop(), in threads of its own.
  void start();

  // Every page that listens at kNewsPath now or later hears `news`, the latest at once.
  void tell(std::string news);

  // Ends every answer and every thread.
  void stop();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace wenlu::serve
