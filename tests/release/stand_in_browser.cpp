// Stands in for a browser on Windows: reads the commands of the DevTools protocol from descriptor 3
// and answers on descriptor 4, each with all that could be asked for. Its "PDF" is the HTML it was
// shown, after a line of its own.
#include <cstdio>
#include <string>

#include <fcntl.h>
#include <io.h>

namespace {

constexpr int kCommands = 3;
constexpr int kAnswers = 4;

bool read_message(std::string& message) {
  message.clear();
  for (char c = 0; _read(kCommands, &c, 1) == 1;) {
    if (c == '\0') return true;
    message += c;
  }
  return false;
}

// Digits after `"id":`.
std::string id_of(const std::string& message) {
  const std::size_t begin = message.find("\"id\":") + 5;
  return message.substr(begin, message.find_first_not_of("0123456789", begin) - begin);
}

std::string base64(const std::string& bytes) {
  constexpr char kDigits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    unsigned group = 0;
    for (std::size_t i = 0; i < 3; ++i)
      group = group << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0);
    for (std::size_t i = 0; i < 4; ++i)
      out += at + i > bytes.size() ? '=' : kDigits[group >> (18 - 6 * i) & 63];
  }
  return out;
}

}  // namespace

int main() {
  _setmode(kCommands, _O_BINARY);
  _setmode(kAnswers, _O_BINARY);
  std::string shown;
  for (std::string message; read_message(message);) {
    if (message.find("setDocumentContent") != std::string::npos) shown = message;
    const std::string answer = "{\"id\":" + id_of(message) +
                               ",\"result\":{\"targetId\":\"t\",\"sessionId\":\"s\",\"frameTree\":{"
                               "\"frame\":{\"id\":\"f\"}},\"data\":\"" +
                               base64("%PDF-stand-in\n" + shown) + "\"}}";
    _write(kAnswers, answer.c_str(), static_cast<unsigned>(answer.size() + 1));
  }
}
