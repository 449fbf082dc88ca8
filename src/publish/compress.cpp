#include "publish/compress.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

#include <brotli/encode.h>
#include <zlib.h>

namespace wenlu::publish {
namespace {

constexpr int kWindowOfGzip = 15 + 16;  // the largest window; 16 asks for gzip's own header
constexpr int kMemory = 8;
constexpr int kUnix = 3;  // the system that a header names

bool gains(std::string_view name) {
  constexpr std::array<std::string_view, 9> kEndings = {
      ".html", ".js", ".json", ".wasm", ".svg", ".txt", ".webmanifest", ".xml", ".ics"};
  const auto has = [&](std::string_view ending) { return name.ends_with(ending); };
  return std::ranges::any_of(kEndings, has) && name.find("/-print/") == name.npos;
}

// zlib and brotli count bytes as unsigned ones.
const std::uint8_t* unsigned_bytes(std::string_view bytes) {
  return reinterpret_cast<const std::uint8_t*>(bytes.data());
}
std::uint8_t* unsigned_bytes(std::string& bytes) {
  return reinterpret_cast<std::uint8_t*>(bytes.data());
}

}  // namespace

std::string gzip(std::string_view bytes) {
  z_stream stream{};
  gz_header header{};
  header.os = kUnix;
  deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, kWindowOfGzip, kMemory, Z_DEFAULT_STRATEGY);
  deflateSetHeader(&stream, &header);
  std::string out(deflateBound(&stream, static_cast<uLong>(bytes.size())), '\0');
  stream.next_in = unsigned_bytes(bytes);
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = unsigned_bytes(out);
  stream.avail_out = static_cast<uInt>(out.size());
  deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  return out;
}

std::string brotli(std::string_view bytes) {
  std::string out(BrotliEncoderMaxCompressedSize(bytes.size()), '\0');
  BrotliEncoderState* encoder = BrotliEncoderCreateInstance(nullptr, nullptr, nullptr);
  BrotliEncoderSetParameter(encoder, BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY);
  BrotliEncoderSetParameter(encoder, BROTLI_PARAM_LGWIN, BROTLI_DEFAULT_WINDOW);
  BrotliEncoderSetParameter(encoder, BROTLI_PARAM_SIZE_HINT,
                            static_cast<std::uint32_t>(bytes.size()));
  std::size_t left = bytes.size();
  const std::uint8_t* in = unsigned_bytes(bytes);
  std::size_t room = out.size();
  std::uint8_t* to = unsigned_bytes(out);
  BrotliEncoderCompressStream(encoder, BROTLI_OPERATION_FINISH, &left, &in, &room, &to, nullptr);
  BrotliEncoderDestroyInstance(encoder);
  out.resize(out.size() - room);
  return out;
}

Files compressed_copies(const Files& files, unsigned threads) {
  struct Task {
    const std::string* name;
    const std::string* bytes;
    std::string brotli;
    std::string gzip;
  };
  std::vector<Task> tasks;
  for (const auto& [name, bytes] : files)
    if (gains(name)) tasks.push_back({&name, &bytes, "", ""});
  // The largest first, lest one thread be left with it in the end.
  std::ranges::stable_sort(tasks, std::ranges::greater(),
                           [](const Task& task) { return task.bytes->size(); });
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t at = next++; at < tasks.size(); at = next++) {
      tasks[at].brotli = brotli(*tasks[at].bytes);
      tasks[at].gzip = gzip(*tasks[at].bytes);
    }
  };
  std::vector<std::thread> others;
  for (unsigned i = 1; i < threads; ++i) others.emplace_back(work);
  work();
  for (std::thread& other : others) other.join();
  Files out;
  for (Task& task : tasks) {
    out.emplace(*task.name + ".br", std::move(task.brotli));
    out.emplace(*task.name + ".gz", std::move(task.gzip));
  }
  return out;
}

}  // namespace wenlu::publish
